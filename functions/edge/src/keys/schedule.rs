//! When a key set is fetched.

/// The shortest time between two fetches, in seconds.
const APART: u64 = 30;
/// The longest wait after the first fetch that failed, in seconds; it doubles with each that follows.
const FIRST_WAIT: u64 = 40;
/// The longest wait of all, in seconds.
const LONGEST_WAIT: u64 = 600;

/// Why a fetch is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A token, right in everything else, names a key that the set does not have.
    UnknownKey,
    /// The set may have grown too old.
    Age,
}

/// When a key set is fetched: a pure function of what happened, and of the time.
///
/// Between two fetches are at least 30 seconds; after failures 30 to 40 seconds, then 40 to 80, and so on until 5 to
/// 10 minutes, where chance decides, so that functions at many places do not ask all at once. All times are in
/// seconds since the epoch. A clock that is set back neither lengthens nor shortens what is left of a wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    max_age: u64,
    /// When the schedule was last asked.
    seen: Option<u64>,
    /// Since when the set is known.
    loaded: Option<u64>,
    /// Until when nothing is fetched.
    pause_until: u64,
    failures: u32,
}

impl Schedule {
    /// The schedule of a set that may grow so old, in seconds, and of which nothing is known yet.
    #[must_use]
    pub fn new(max_age: u64) -> Self {
        Self {
            max_age,
            seen: None,
            loaded: None,
            pause_until: 0,
            failures: 0,
        }
    }

    /// Takes note of the time. The age of a set that was deployed with the code counts from the first time.
    pub fn observe(&mut self, now: u64) {
        if let Some(seen) = self.seen {
            let back = seen.saturating_sub(now);
            self.pause_until = self.pause_until.saturating_sub(back);
            self.loaded = self.loaded.map(|loaded| loaded.saturating_sub(back));
        }
        self.seen = Some(now);
        self.loaded.get_or_insert(now);
    }

    /// Whether the set is to be fetched now.
    #[must_use]
    pub fn is_due(&self, need: Need, now: u64) -> bool {
        let is_wanted = match need {
            Need::UnknownKey => true,
            Need::Age => {
                let age = now.saturating_sub(self.loaded.unwrap_or(now));
                age > self.max_age
            }
        };
        is_wanted && now >= self.pause_until
    }

    /// A fetch begins.
    pub fn began(&mut self, now: u64) {
        self.pause_until = now.saturating_add(APART);
    }

    /// A fetch brought a good set.
    pub fn succeeded(&mut self, now: u64) {
        self.failures = 0;
        self.loaded = Some(now);
    }

    /// A fetch brought nothing of use; `random` is any number.
    pub fn failed(&mut self, now: u64, random: u64) {
        let doubled = FIRST_WAIT.checked_shl(self.failures).unwrap_or(u64::MAX);
        self.failures = self.failures.saturating_add(1).min(8);
        let longest = doubled.min(LONGEST_WAIT);
        let shortest = (longest / 2).max(APART);
        let spread = longest.saturating_sub(shortest).saturating_add(1);
        let chance = random.checked_rem(spread).unwrap_or(0);
        let wait = shortest.saturating_add(chance);
        self.pause_until = now.saturating_add(wait);
    }
}
