//! AWS Identity and Access Management: roles, and policies that roles share.
//!
//! Users, groups and access keys are left out: a website needs none.
//! They are in [`cfn::iam`](crate::cfn::iam).

mod federation;
mod managed_policy;
mod role;

pub use self::managed_policy::ManagedPolicy;
pub use self::role::Role;
