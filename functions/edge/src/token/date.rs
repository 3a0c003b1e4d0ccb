//! Times in tokens.

/// The greatest number that every implementation of JSON reads alike: 2^53
/// ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), 6).
pub(super) const GREATEST: u64 = 1 << 53;

/// A `NumericDate` of [RFC 7519](https://www.rfc-editor.org/rfc/rfc7519), 2: seconds since the epoch, perhaps with a
/// fraction, from 0 to 2^53.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) struct Date(f64);

impl Date {
    /// A time that a token claims, if the number is one.
    pub(super) fn claimed(number: f64) -> Option<Self> {
        (0.0..=Self::whole(GREATEST).0)
            .contains(&number)
            .then_some(Self(number))
    }

    /// A whole second.
    #[expect(
        clippy::cast_precision_loss,
        reason = "numbers up to 2^53 are exact, and greater ones are taken for that"
    )]
    pub(super) fn whole(seconds: u64) -> Self {
        Self(seconds.min(GREATEST) as f64)
    }

    /// The number itself.
    pub(super) fn seconds(self) -> f64 {
        self.0
    }

    /// A later time.
    pub(super) fn plus(self, seconds: u64) -> Self {
        Self(self.0 + Self::whole(seconds).0)
    }

    /// The first whole second that is not before this.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "claimed times are from 0 to 2^53"
    )]
    pub(super) fn ceiling(self) -> u64 {
        self.0.ceil() as u64
    }
}
