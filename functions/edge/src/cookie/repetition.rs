//! Whether a browser signs in again and again.

use crate::Settings;

use super::names::Names;
use super::{Jar, SetCookie};

/// How often a browser has come back from the sign-in pages within a minute.
///
/// Cognito remembers people for an hour, so that a browser that comes without a session is signed in without being
/// asked. If the session then does not reach the guard, because cookies are blocked or clocks differ, this would
/// go on without end: after the second time, the guard shows a page instead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Repetition {
    since: u64,
    count: u32,
}

/// How long times are counted together, in seconds.
const PERIOD: u64 = 60;

/// How often a browser may come back before the guard stops it.
const MOST: u32 = 2;

impl Repetition {
    /// How often this browser has come back within a minute; never, if its cookie says nothing of use.
    #[must_use]
    pub fn read(jar: &Jar<'_>, settings: &Settings, now: u64) -> Self {
        let read = || {
            let value = jar.value(&name(&Names::of(settings))).ok()??;
            let (since, count) = value.split_once('.')?;
            Some(Self {
                since: since.parse().ok()?,
                count: count.parse().ok()?,
            })
        };
        read()
            .filter(|repetition| now.abs_diff(repetition.since) < PERIOD)
            .unwrap_or(Self {
                since: now,
                count: 0,
            })
    }

    /// Whether it makes no sense to send the browser to sign in once more.
    #[must_use]
    pub fn is_loop(self) -> bool {
        self.count >= MOST
    }

    /// Counts that the browser has come back: the cookie that goes with a new session.
    #[must_use]
    pub fn next(self, settings: &Settings) -> SetCookie {
        let value = format!("{}.{}", self.since, self.count.saturating_add(1));
        SetCookie::new(name(&Names::of(settings)), value).max_age(PERIOD)
    }
}

/// Beside the attempts' cookies, whose names end with eight characters, so that it goes where they go: it is not
/// seen by origins, and is taken away by signing out.
/// The name of the cookie that counts.
pub(super) fn name(names: &Names) -> String {
    format!("{}again", names.login())
}

#[cfg(test)]
mod tests {
    use crate::event::Headers;
    use crate::testing::settings;

    use super::*;

    fn jar(header: &str) -> Jar<'static> {
        let mut headers = Headers::new();
        headers.append("cookie", header);
        Jar::parse(Box::leak(Box::new(headers)))
    }

    fn sent_back(cookie: &SetCookie) -> Jar<'static> {
        let header = cookie.to_header().unwrap();
        jar(header.split(';').next().unwrap())
    }

    #[test]
    fn the_third_time_within_a_minute_is_a_loop() {
        let settings = settings();
        let mut jar = Jar::default();
        let mut loops = Vec::new();
        for now in [1000, 1020, 1040, 1059, 1060] {
            let repetition = Repetition::read(&jar, &settings, now);
            loops.push(repetition.is_loop());
            jar = sent_back(&repetition.next(&settings));
        }
        assert_eq!(loops, [false, false, true, true, false]);
    }

    #[test]
    fn what_is_no_count_counts_nothing() {
        let settings = settings();
        for value in [
            "", "1000", "1000.", ".5", "a.5", "1000.-5", "900.5", "1100.5", "1000.5.5",
        ] {
            let jar = jar(&format!("__Host-site-login-again={value}"));
            assert!(
                !Repetition::read(&jar, &settings, 1000).is_loop(),
                "{value}"
            );
        }
        let twice = jar("__Host-site-login-again=1000.5; __Host-site-login-again=1000.5");
        assert!(!Repetition::read(&twice, &settings, 1000).is_loop());
        let once = jar("__Host-site-login-again=1000.5");
        assert!(Repetition::read(&once, &settings, 1000).is_loop());
    }
}
