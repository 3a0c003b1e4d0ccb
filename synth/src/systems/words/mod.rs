//! Words that configurations of several systems have.

mod client_type;
mod environment;
mod first_user;
mod known;
mod name;
mod price_class;
mod region;
mod second_factor;
mod sign_up;

pub use self::client_type::ClientType;
pub use self::environment::Environment;
pub use self::first_user::FirstUser;
pub use self::name::Name;
pub use self::price_class::PriceClass;
pub use self::second_factor::SecondFactor;
pub use self::sign_up::SignUp;

pub(crate) use self::known::known;
pub(crate) use self::region::region_beside_the_edge;
