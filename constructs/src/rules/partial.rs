//! Texts of which a part may be late.

use super::place::Place;
use super::read::Piece;

/// Stands for what is not known; no text of a template that AWS takes has it.
const UNKNOWN: char = '\u{0}';

/// A text, with holes where something is late.
pub(in crate::rules) struct Partial(String);

impl From<String> for Partial {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Partial {
    /// Reads a place; `None` if nothing is there.
    pub(in crate::rules) fn of(place: Place<'_>) -> Option<Self> {
        let pieces = place.pieces();
        if pieces.is_empty() {
            return None;
        }
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Known(known) => text.push_str(&known),
                Piece::Late(_) => text.push(UNKNOWN),
            }
        }
        Some(Self(text))
    }

    /// The items of a list, each with its place. Those of a parameter stand at the place of the list.
    pub(in crate::rules) fn list(place: Place<'_>) -> Vec<(Place<'_>, Self)> {
        let mut list: Vec<_> = place
            .items()
            .filter_map(|item| Some((item, Self::of(item)?)))
            .collect();
        if list.is_empty() {
            list.extend(
                place
                    .texts()
                    .into_iter()
                    .map(|text| (place, Self(text.into_owned()))),
            );
        }
        list
    }

    /// The text, if all of it is known.
    pub(in crate::rules) fn known(&self) -> Option<&str> {
        (!self.0.contains(UNKNOWN)).then_some(&self.0)
    }

    /// What is in front of a divider, and what is behind it, if both the divider and the front are known.
    pub(in crate::rules) fn front(&self, divider: &str) -> Option<&str> {
        let (front, _) = self.0.split_once(divider)?;
        (!front.contains(UNKNOWN)).then_some(front)
    }

    /// What follows a beginning that is known.
    pub(in crate::rules) fn strip_prefix(&self, beginning: &str) -> Option<Self> {
        self.0
            .strip_prefix(beginning)
            .map(|rest| Self(rest.to_owned()))
    }

    /// What is in front of the first of some characters: all, if there is none of them.
    pub(in crate::rules) fn until(&self, ends: &[char]) -> Self {
        Self(self.0.split(ends).next().unwrap_or_default().to_owned())
    }

    /// Whether the known parts have a text in them.
    pub(in crate::rules) fn has(&self, text: &str) -> bool {
        self.0.contains(text)
    }

    /// A field of what colons divide, such as the region of an ARN, if it and all before it are known:
    /// what is late may hold colons.
    pub(in crate::rules) fn field(&self, index: usize) -> Option<&str> {
        let mut fields = self.0.split(':');
        let field = fields
            .by_ref()
            .take(index)
            .find(|field| field.contains(UNKNOWN));
        let own = self.0.split(':').nth(index)?;
        (field.is_none() && !own.contains(UNKNOWN)).then_some(own)
    }

    /// The text as a message shows it, with `..` for what is late.
    pub(in crate::rules) fn shown(&self) -> String {
        self.0.replace(UNKNOWN, "..")
    }
}
