//! What sites are given by the stacks around them.

use std::cell::RefCell;

use palisade::cloudfront::CustomResponseHeadersPolicy;
use palisade::cognito::UserPool;
use palisade::logs::LogGroup;
use palisade::s3::{Bucket, ObjectOwnership};
use palisade::{Handle, Stack};

pub(crate) const CERTIFICATE: &str =
    "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef";
pub(crate) const ZONE: &str = "Z0123456789ABCDEFGHIJ";
pub(crate) const POOL: &str =
    "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI";
pub(crate) const EXISTING_CLIENT: &str = "1example23456789";
pub(crate) const WEB_ACL: &str =
    "arn:aws:wafv2:us-east-1:111122223333:global/webacl/docs/12345678-90ab-cdef-1234-567890abcdef";
pub(crate) const BOUNDARY: &str = "arn:aws:iam::111122223333:policy/boundary";

/// What a stack has that a site may use.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) pool: Handle<UserPool>,
    stack: &'a RefCell<&'a mut Stack>,
}

impl<'a> Given<'a> {
    pub(crate) fn new(stack: &'a RefCell<&'a mut Stack>) -> Self {
        let pool = stack.borrow_mut().add("People", UserPool::new());
        Self { pool, stack }
    }

    pub(crate) fn bucket(&self, id: &str) -> Handle<Bucket> {
        self.stack.borrow_mut().add(id, Bucket::new())
    }

    pub(crate) fn log_bucket(&self) -> Handle<Bucket> {
        let bucket = Bucket::new().ownership(ObjectOwnership::BucketOwnerPreferred);
        self.stack.borrow_mut().add("Lines", bucket)
    }

    pub(crate) fn log_group(&self) -> Handle<LogGroup> {
        self.stack.borrow_mut().add("Lines", LogGroup::new())
    }

    pub(crate) fn headers(&self) -> Handle<CustomResponseHeadersPolicy> {
        let policy = CustomResponseHeadersPolicy::new();
        self.stack.borrow_mut().add("GivenHeaders", policy)
    }
}
