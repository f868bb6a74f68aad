// Stores answers while they are being given. A page without this is stored when it is sent.

const PATIENCE = 15_000;

/** Watches the form of a page and sends it whenever an answer changes. */
function autosave(form) {
  const status = form.querySelector("[role=status]");
  let changed = false;
  let sending = false;
  let over = false;
  let leaving = false;
  let turn = 0;
  let pause = 1_000;
  let timer = 0;

  const say = (what) => {
    status.textContent = form.dataset[what];
  };

  const later = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  };

  const note = (delay) => {
    changed = true;
    later(delay);
  };

  /** Says what became of it; true if it must be tried again. */
  const hear = (answer) => {
    if (answer.status === 429 || answer.status >= 500) {
      return true;
    }
    over = answer.status !== 204 && answer.status !== 409;
    say(over ? "refused" : answer.status === 409 ? "clash" : "saved");
    return false;
  };

  async function send() {
    clearTimeout(timer);
    if (sending || over || !changed) {
      return;
    }
    sending = true;
    changed = false;
    say("saving");
    let again = true;
    try {
      again = hear(
        await fetch("/questionnaire/autosave", {
          method: "POST",
          body: new URLSearchParams(new FormData(form)),
          keepalive: true,
          signal: AbortSignal.timeout(PATIENCE),
        }),
      );
    } catch {
      // no connection, or none within reason
    }
    sending = false;
    if (again) {
      changed = true;
      say("offline");
      later(pause);
      pause = Math.min(2 * pause, 30_000);
    } else {
      pause = 1_000;
      if (changed) {
        later(300);
      }
    }
  }

  form.addEventListener("change", () => note(200));
  form.addEventListener("input", (event) => {
    if (event.target.matches("textarea")) {
      note(1_000);
    }
  });
  form.addEventListener("formdata", (event) => event.formData.set("turn", ++turn));
  form.addEventListener("keydown", (event) => chooseByKey(event));
  form.addEventListener("submit", (event) => {
    leaving = navigator.onLine;
    if (!leaving) {
      event.preventDefault();
      say("offline");
    }
  });
  addEventListener("online", send);
  document.addEventListener("visibilitychange", send);
  addEventListener("pageshow", () => {
    leaving = false;
  });
  addEventListener("beforeunload", (event) => {
    if ((changed || sending) && !leaving) {
      event.preventDefault();
    }
  });
}

/** Chooses the level with the number of the key, while the focus is inside its group. */
function chooseByKey(event) {
  const inGroup = event.target.matches("input[type=radio]");
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (inGroup && plain && /^\d$/.test(event.key)) {
    const level = event.target.form.querySelector(
      `[name="${CSS.escape(event.target.name)}"][value="${event.key}"]`,
    );
    level?.click();
    level?.focus();
  }
}

/** Lets a form be sent once: an impatient second press does nothing. */
function sendOnce(form) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  addEventListener("pageshow", () => {
    sent = false;
  });
}

document.querySelectorAll("form[data-saved]").forEach(autosave);
document.querySelectorAll("form[data-once]").forEach(sendOnce);
