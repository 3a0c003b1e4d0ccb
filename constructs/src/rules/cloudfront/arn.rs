//! ARNs, as far as they are known.

use crate::rules::place::Place;
use crate::rules::read::Piece;

/// Stands for what is not known; no ARN has it.
const UNKNOWN: char = '\u{0}';

/// An ARN, parts of which may be late.
pub(in crate::rules) struct PartialArn(String);

impl PartialArn {
    /// Reads the place; `None` if it is no text that begins like an ARN.
    pub(in crate::rules) fn of(place: Place<'_>) -> Option<Self> {
        let mut text = String::new();
        for piece in place.pieces() {
            match piece {
                Piece::Known(known) => text.push_str(&known),
                Piece::Late(_) => text.push(UNKNOWN),
            }
        }
        text.starts_with("arn:").then_some(Self(text))
    }

    pub(in crate::rules) fn service(&self) -> Option<&str> {
        self.field(2)
    }

    pub(in crate::rules) fn region(&self) -> Option<&str> {
        self.field(3)
    }

    pub(in crate::rules) fn resource(&self) -> Option<&str> {
        self.field(5)
    }

    /// The ARN as a message shows it.
    pub(in crate::rules) fn shown(&self) -> String {
        self.0.replace(UNKNOWN, "..")
    }

    /// A field that is known, as are those before it in number: an unknown one may hold colons.
    fn field(&self, index: usize) -> Option<&str> {
        let field = self.0.split(':').nth(index)?;
        (!field.contains(UNKNOWN)).then_some(field)
    }
}
