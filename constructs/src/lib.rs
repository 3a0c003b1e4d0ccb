//! A construct library that generates CloudFormation from typed Rust, for websites protected at the edge.
//!
//! An [`App`] holds stacks, a [`Stack`] holds constructs, and [`App::synth`] turns all of it into templates:
//!
//! ```
//! use palisade::certificatemanager::Certificate;
//! use palisade::cloudfront::{Behavior, CachePolicy, Distribution, Origin};
//! use palisade::s3::Bucket;
//! use palisade::{App, Output, Region, text};
//!
//! let mut app = App::new();
//! let site = app.stack("Site", Region::EuCentral1);
//!
//! // A certificate for CloudFront goes to a stack in us-east-1 by itself; its handle works here.
//! let certificate = Certificate::new("docs.example.com").validated_in("Z0123456789ABCDEFGHIJ");
//! let certificate = site.add("Certificate", certificate);
//!
//! let files = site.add("Files", Bucket::new().versioned());
//! let api = Behavior::new(Origin::http("api.example.com")).cache(CachePolicy::Disabled);
//! let cdn = site.add(
//!     "Cdn",
//!     Distribution::new(files)
//!         .behavior("/api/*", api)
//!         .domain("docs.example.com", certificate),
//! );
//! site.add("Address", Output::new(text!("https://", cdn.domain_name(), "/")));
//!
//! let assembly = app.synth()?;
//! assert!(assembly.template("Site").to_string().contains("Fn::GetStackOutput"));
//! let default = assembly.resource(cdn).property("/DistributionConfig/DefaultCacheBehavior");
//! assert_eq!(default["ViewerProtocolPolicy"], "redirect-to-https");
//! # Ok::<(), palisade::Problems>(())
//! ```
//!
//! - What can be added is a [`Construct`]; what a [`Handle`] points at is a [`Resource`].
//! - A [`Value`] is known now, or late: `Ref`, `Fn::GetAtt`, and texts made of them with [`text!`].
//! - Whole sites that only people who signed in may see are [`patterns`], level 3.
//! - Nothing panics, nothing stops at the first mistake: [`Problems`] are told all at once.

#[macro_use]
mod words;

mod app;
mod arn;
mod assembly;
mod asset;
#[cfg(feature = "constructs")]
pub mod certificatemanager;
pub mod cfn;
#[cfg(feature = "constructs")]
pub mod cloudfront;
#[cfg(feature = "constructs")]
pub mod cognito;
mod condition;
mod construct;
mod content;
mod handle;
#[cfg(feature = "constructs")]
mod hatch;
#[cfg(feature = "constructs")]
pub mod iam;
mod include;
mod item;
mod json;
#[cfg(feature = "constructs")]
pub mod lambda;
#[cfg(feature = "constructs")]
pub mod logs;
mod mapping;
mod names;
mod node;
mod output;
mod parameter;
#[cfg(feature = "constructs")]
pub mod patterns;
mod policy;
mod problem;
mod properties;
mod raw;
mod region;
mod removal;
mod resource;
mod resource_mut;
#[cfg(feature = "constructs")]
pub mod route53;
mod rules;
#[cfg(feature = "constructs")]
pub mod s3;
mod schema;
mod scope;
#[cfg(feature = "constructs")]
pub mod secretsmanager;
#[cfg(feature = "constructs")]
pub mod ssm;
mod stack;
mod synthesis;
mod threads;
#[cfg(feature = "constructs")]
mod unique_name;
mod value;
#[cfg(feature = "constructs")]
pub mod wafv2;
mod yaml;

pub use self::app::{App, Wiring};
pub use self::arn::{AnyArn, Arn};
pub use self::assembly::{
    Assembly, Format, Incoming, MissingFile, Package, ResourceView, StackView, TemplateText,
    WriteError, Written,
};
pub use self::condition::{Condition, ConditionRef};
pub use self::construct::Construct;
pub use self::handle::{AnyHandle, Handle};
pub use self::json::{Json, Object};
pub use self::mapping::{Mapping, MappingRef};
pub use self::names::{AccountId, DomainName, EmailAddress, PathPattern, Url};
pub use self::output::Output;
pub use self::parameter::Parameter;
pub use self::policy::{HasPolicy, PolicyDocument, Principal, Statement};
pub use self::problem::{Problem, Problems};
pub use self::properties::Properties;
pub use self::raw::Raw;
pub use self::region::Region;
pub use self::removal::{DeletionPolicy, RemovalPolicy};
pub use self::resource::{LevelTwo, Resource};
pub use self::resource_mut::ResourceMut;
pub use self::rules::Rule;
pub use self::schema::TypeSchema;
pub use self::scope::Scope;
pub use self::stack::Stack;
pub use self::value::{
    FormError, Function, Invalid, Late, List, Literal, Map, Pseudo, Text, Value,
};
