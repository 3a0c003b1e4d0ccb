//! What a bucket's handle gives.

use super::{Bucket, BucketName};
use crate::arn::Arn;
use crate::cfn::s3 as cfn;
use crate::handle::Handle;
use crate::json::Json;
use crate::names::{DomainName, Url};
use crate::policy::{HasPolicy, Statement};
use crate::properties::Properties;
use crate::resource::Resource;
use crate::value::Value;

impl Handle<Bucket> {
    /// The bucket's ARN. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Bucket>> {
        self.attribute("Arn")
    }

    /// The ARN of objects of the bucket, for statements: `*` is every object, `docs/*` every one
    /// whose key begins with `docs/`.
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::s3::Bucket;
    /// use palisade::{App, Region, Statement};
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("Site", Region::EuNorth1);
    /// let files = stack.add("Files", Bucket::new());
    /// let read = Statement::allow(["s3:GetObject"]).resource(files.objects("public/*"));
    /// # let _ = read;
    /// # app.synth()?;
    /// # Ok::<(), palisade::Problems>(())
    /// ```
    #[must_use]
    pub fn objects(self, keys: &str) -> Value<String> {
        crate::text!(self.arn(), format!("/{keys}"))
    }

    /// A statement that lets read and list the bucket's objects: for the policy of a role,
    /// or with a principal for that of the bucket.
    ///
    /// A key of one's own must let `kms:Decrypt` too.
    pub fn read(self) -> Statement {
        Statement::allow(["s3:GetObject", "s3:ListBucket"])
            .resource(self.arn())
            .resource(self.objects("*"))
    }

    /// A statement that lets put and delete the bucket's objects: for the policy of a role,
    /// or with a principal for that of the bucket.
    ///
    /// A key of one's own must let `kms:GenerateDataKey` and `kms:Decrypt` too.
    pub fn write(self) -> Statement {
        Statement::allow(["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"])
            .resource(self.objects("*"))
    }

    /// The address of the website that S3 serves: see [`Bucket::website`].
    /// `Fn::GetAtt` of `WebsiteURL`.
    #[must_use]
    pub fn website_url(self) -> Value<Url> {
        self.attribute("WebsiteURL")
    }

    /// The bucket's name. `Ref`.
    #[must_use]
    pub fn name(self) -> Value<BucketName> {
        self.reference().into()
    }

    /// The name that DNS has for the bucket in its region, such as
    /// `docs.s3.eu-north-1.amazonaws.com`: the one for origins of a distribution.
    /// `Fn::GetAtt` of `RegionalDomainName`.
    #[must_use]
    pub fn regional_domain_name(self) -> Value<DomainName> {
        self.attribute("RegionalDomainName")
    }

    /// The name that DNS has for the bucket in any region, such as `docs.s3.amazonaws.com`.
    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<DomainName> {
        self.attribute("DomainName")
    }

    /// The name that DNS has for the bucket over IPv4 and IPv6.
    /// `Fn::GetAtt` of `DualStackDomainName`.
    #[must_use]
    pub fn dual_stack_domain_name(self) -> Value<DomainName> {
        self.attribute("DualStackDomainName")
    }
}

/// A bucket of level 1, or of a template that was included, wherever a bucket is expected.
impl From<Handle<cfn::Bucket>> for Handle<Bucket> {
    fn from(bucket: Handle<cfn::Bucket>) -> Self {
        bucket.cast()
    }
}

impl HasPolicy for Bucket {
    const POLICY: &'static str = cfn::BucketPolicy::TYPE;

    fn policy(resource: Handle<Self>, document: Json) -> Properties {
        cfn::BucketPolicy::new()
            .bucket(resource.name())
            .policy_document(document)
            .into()
    }
}
