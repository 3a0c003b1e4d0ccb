//! Cognito cannot demand attributes of one's own, so there is no word for it.

use palisade::cognito::CustomAttribute;

fn required() -> CustomAttribute {
    CustomAttribute::text().required()
}

fn main() {}
