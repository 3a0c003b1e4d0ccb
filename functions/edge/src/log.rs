//! One line of JSON a decision.

use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use crate::Moment;

/// One line of a log: what was decided, and why.
///
/// There is no way to say more, so no token, code, cookie or secret gets into a log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Line<'a> {
    /// What was decided, as `allow`.
    pub decision: &'static str,
    /// Why, as `expired`.
    pub reason: &'static str,
    /// CloudFront's id of the request.
    pub request_id: &'a str,
    /// The id of the key by which the token says that it was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<&'a str>,
    /// A word of an endpoint or of the function itself, such as `invalid_grant`, or a status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<&'a str>,
}

impl<'a> Line<'a> {
    /// A line.
    #[must_use]
    pub fn new(decision: &'static str, reason: &'static str, moment: &'a Moment) -> Self {
        Self {
            decision,
            reason,
            request_id: &moment.request_id,
            kid: None,
            detail: None,
        }
    }

    /// The id of the key by which a token says that it was signed.
    #[must_use]
    pub fn kid(mut self, kid: Option<&'a str>) -> Self {
        self.kid = kid;
        self
    }

    /// A word of an endpoint, such as `invalid_grant`. What is no word, of letters, digits, `_`, `-` and `.`, at most
    /// 64 of them, is left out: an endpoint may be wrong, and send what is secret.
    #[must_use]
    pub fn detail(mut self, word: &'a str) -> Self {
        let is_word = (1..=64).contains(&word.len())
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
        self.detail = is_word.then_some(word);
        self
    }
}

/// Where lines go.
#[derive(Clone)]
pub struct Log(Arc<Mutex<dyn Write + Send>>);

impl Log {
    /// To the standard output, which Lambda sends to CloudWatch Logs.
    ///
    /// The pipe may be full, and may not wait: such a line is lost, and the decision stands.
    #[must_use]
    pub fn standard_output() -> Self {
        Self::to(io::stdout())
    }

    /// To anything.
    pub fn to(writer: impl Write + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(writer)))
    }

    /// To memory, for tests: what was written can be read there.
    #[must_use]
    pub fn memory() -> (Self, Arc<Mutex<Vec<u8>>>) {
        let lines = Arc::new(Mutex::new(Vec::new()));
        (Self(Arc::clone(&lines) as _), lines)
    }

    /// Writes a line. Errors are ignored: a log that cannot be written keeps nobody out, and lets nobody in.
    pub fn write(&self, line: &Line<'_>) {
        // Room for a line as most are, so that it is not copied while it grows.
        let mut text = Vec::with_capacity(512);
        if serde_json::to_writer(&mut text, line).is_err() {
            return;
        }
        text.push(b'\n');
        let mut writer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writer.write_all(&text);
        let _ = writer.flush();
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Log(..)")
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};

    use crate::{Deadline, Moment};

    use super::{Line, Log};

    fn moment() -> Moment {
        Moment {
            now: 0,
            request_id: "abc==".to_owned(),
            deadline: Deadline::begin(),
        }
    }

    #[test]
    fn a_line_is_one_line_whatever_a_key_is_called() {
        let moment = moment();
        let (log, lines) = Log::memory();
        log.write(&Line::new("login", "expired", &moment).kid(Some("a\n\"b\u{2028}")));
        log.write(&Line::new("allow", "session", &moment));
        let text = String::from_utf8(lines.lock().unwrap().clone()).unwrap();
        let lines: Vec<serde_json::Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(
            lines,
            [
                serde_json::json!({
                    "decision": "login", "reason": "expired", "requestId": "abc==", "kid": "a\n\"b\u{2028}",
                }),
                serde_json::json!({"decision": "allow", "reason": "session", "requestId": "abc=="}),
            ]
        );
    }

    #[test]
    fn a_detail_is_a_word_or_nothing() {
        let moment = moment();
        let line = |word| Line::new("a", "b", &moment).detail(word).detail.is_some();
        assert!(line("invalid_grant"));
        assert!(line("503"));
        for wrong in [
            "",
            "two words",
            "a\nb",
            "eyJ.a.b=",
            &"a".repeat(65),
            "caf\u{e9}",
        ] {
            assert!(!line(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn a_full_pipe_is_no_failure() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::WouldBlock.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Err(io::ErrorKind::WouldBlock.into())
            }
        }
        Log::to(Full).write(&Line::new("allow", "session", &moment()));
    }
}
