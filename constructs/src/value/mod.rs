//! Values: known now, known only at deployment, or written wrong.

mod conversions;
mod expression;
mod function;
mod invalid;
mod late;
mod list;
mod literal;
mod map;
mod text;
mod variants;

pub use self::function::Function;
pub use self::invalid::Invalid;
pub use self::late::{Late, Pseudo};
pub use self::list::List;
pub use self::literal::{FormError, Literal};
pub use self::map::Map;
pub use self::text::Text;
pub use self::variants::Value;

pub(crate) use self::expression::Expression;
