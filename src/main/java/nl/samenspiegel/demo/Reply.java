package nl.samenspiegel.demo;

import nl.samenspiegel.core.response.ResponseSheet;

import java.util.Map;

/// What one invented respondent sends.
///
/// @param remarks by code of the open question
record Reply(ResponseSheet sheet, Map<String, String> remarks) {

    Reply {
        remarks = Map.copyOf(remarks);
    }
}
