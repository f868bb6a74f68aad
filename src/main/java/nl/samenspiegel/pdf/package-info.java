/// Writes pages as PDF: tagged for people who have them read aloud (PDF/UA), with a language and
/// with the fonts in the file.
///
/// Start with `PdfWriter`. The only room that knows the library that does it. A page comes in as
/// XHTML and gets the look of the platform on paper (`print/paper.css`); what is drawn is a
/// `Drawing`.
@NullMarked
package nl.samenspiegel.pdf;

import org.jspecify.annotations.NullMarked;
