//! Keys by which CloudFront knows signed URLs and cookies.

use super::description::Description;
use crate::asset::sha256;
use crate::cfn::cloudfront as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::text;
use crate::unique_name::unique_name;
use crate::value::Value;

/// A public key: CloudFront checks signed URLs and signed cookies with it, and encrypts fields.
///
/// CloudFront cannot change a key. So its resource is named after its content: another key makes another
/// resource, and the old one goes once nothing uses it.
/// See [`AWS::CloudFront::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{KeyGroup, PublicKey};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let pem = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI\n-----END PUBLIC KEY-----\n";
/// let key = stack.add("Key", PublicKey::new(pem));
/// stack.add("Signers", KeyGroup::new(key));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct PublicKey {
    pem: Value<String>,
    description: Description,
    hatch: Hatch<cfn::PublicKey>,
}

impl PublicKey {
    /// A key in PEM, from `-----BEGIN PUBLIC KEY-----` on: RSA with 2,048 bits, or ECDSA over P-256.
    /// `EncodedKey`.
    pub fn new(pem: impl Into<Value<String>>) -> Self {
        Self {
            pem: pem.into(),
            description: Description::default(),
            hatch: Hatch::default(),
        }
    }

    /// Names the key; names are unique in an account, so another key needs another name.
    /// Defaults to the path of the construct, digits of the stack's id and digits of the key. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.description.name = Some(name.into());
        self
    }

    /// Says what the key is for, in at most 128 characters. Defaults to nothing. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.description.comment = Some(comment.into());
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::PublicKey) -> cfn::PublicKey + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

/// What is wrong with a key is told without the key: it may be a private one.
fn check(pem: &str, scope: &mut Scope<'_>) {
    let pem = pem.trim();
    if pem.contains("PRIVATE KEY") {
        let message = "CloudFront takes a public key, got a private one";
        let hint = "keep it out of templates, and derive its public key by `openssl pkey -pubout`";
        scope.report(Problem::new(message).hint(hint));
    } else if !(pem.starts_with("-----BEGIN PUBLIC KEY-----\n")
        || pem.starts_with("-----BEGIN PUBLIC KEY-----\r\n"))
        || !pem.ends_with("-----END PUBLIC KEY-----")
    {
        let message = "a public key in PEM has lines from `-----BEGIN PUBLIC KEY-----` to `-----END PUBLIC KEY-----`, got another text";
        scope.report(
            Problem::new(message).hint("use `openssl pkey -pubin -in key.pem` to see it in PEM"),
        );
    }
}

impl Resource for PublicKey {
    const TYPE: &'static str = cfn::PublicKey::TYPE;
}

impl LevelTwo for PublicKey {
    type Level1 = cfn::PublicKey;
}

impl Construct for PublicKey {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        let digits = self.pem.known().map(|pem| {
            check(pem, scope);
            sha256(pem.as_bytes()).chars().take(8).collect::<String>()
        });
        let mut reference = unique_name(scope, 119);
        if let Some(digits) = &digits {
            reference = text!(reference, "-", digits);
        }
        self.description.name.get_or_insert(reference.clone());
        let mut key = cfn::public_key::PublicKeyConfig::new()
            .name(self.description.name(scope))
            .caller_reference(reference)
            .encoded_key(self.pem);
        if let Some(comment) = self.description.comment {
            key = key.comment(comment);
        }
        let key = cfn::PublicKey::new().public_key_config(key);
        let handle: Handle<Self> = scope.resource(self.hatch.apply(key));
        if let Some(digits) = digits {
            scope.resource_mut(handle).id_suffix(digits);
        }
        handle
    }
}

impl Handle<PublicKey> {
    /// The key's id, which signers put into their URLs and cookies. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.reference()
    }
}
