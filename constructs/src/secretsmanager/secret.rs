//! Secrets.

use super::{Password, SecretName};
use crate::arn::Arn;
use crate::cfn::secretsmanager as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::json::{Json, Object};
use crate::policy::{HasPolicy, Statement};
use crate::problem::Problem;
use crate::properties::Properties;
use crate::region::Region;
use crate::removal::RemovalPolicy;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{Function, Map, Text, Value};

/// A secret: a text that programs read from Secrets Manager when they need it.
///
/// By default Secrets Manager makes it up, 32 characters of all kinds, CloudFormation names it,
/// AWS's own key encrypts it, and it is kept when its stack is deleted.
/// See [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html).
///
/// A text in a template is no secret: whoever may read the stack reads it.
/// So a secret is made up, or comes from another resource at deployment; a literal is a problem.
///
/// # Example
///
/// ```
/// use palisade::secretsmanager::{Password, Secret};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let signing = Secret::generated(Password::new().length(64).without_punctuation());
/// let signing = stack.add("SigningKey", signing);
/// assert!(signing.arn().is_late());
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Secret {
    content: Content,
    name: Option<Value<SecretName>>,
    description: Option<Value<String>>,
    kms_key: Option<Value<String>>,
    replicas: Vec<(Region, Option<Value<String>>)>,
    removal: RemovalPolicy,
    hatch: Hatch<cfn::Secret>,
}

#[derive(Debug)]
enum Content {
    Generated(Password),
    GeneratedIn {
        others: Map<String>,
        key: String,
        password: Password,
    },
    Text(Value<String>),
    Fields(Map<String>),
    Empty,
}

impl Default for Secret {
    fn default() -> Self {
        Self::new()
    }
}

impl Secret {
    /// A secret that is made up, with the defaults above. `GenerateSecretString`.
    pub fn new() -> Self {
        Self::generated(Password::new())
    }

    /// A secret that is made up. `GenerateSecretString`.
    pub fn generated(password: Password) -> Self {
        Self::of(Content::Generated(password))
    }

    /// A JSON object, of which one key is made up and the others are given: a user's name
    /// and password, say. `GenerateSecretString`.
    ///
    /// The given ones are no secret.
    pub fn generated_in(
        others: impl Into<Map<String>>,
        key: impl Into<String>,
        password: Password,
    ) -> Self {
        Self::of(Content::GeneratedIn {
            others: others.into(),
            key: key.into(),
            password,
        })
    }

    /// A secret that another resource has, such as a user pool client's. `SecretString`.
    ///
    /// # Errors
    ///
    /// A text that is known now is reported by [`App::synth`](crate::App::synth).
    pub fn holding(value: impl Into<Value<String>>) -> Self {
        Self::of(Content::Text(value.into()))
    }

    /// A JSON object of texts, at least one of which another resource has. `SecretString`.
    ///
    /// Late texts are put between quotation marks as they are: they must not hold any,
    /// nor backslashes.
    ///
    /// # Errors
    ///
    /// Fields that are all known now are reported by [`App::synth`](crate::App::synth).
    pub fn holding_fields(fields: impl Into<Map<String>>) -> Self {
        Self::of(Content::Fields(fields.into()))
    }

    /// A secret without a value, which something else puts there once it is made: until then nobody can read it.
    pub fn empty() -> Self {
        Self::of(Content::Empty)
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            name: None,
            description: None,
            kms_key: None,
            replicas: Vec::new(),
            removal: RemovalPolicy::default(),
            hatch: Hatch::default(),
        }
    }

    /// Names the secret. Defaults to a name that CloudFormation makes up. `Name`.
    pub fn name(mut self, name: impl Into<Value<SecretName>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the secret is for. Defaults to nothing. `Description`.
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Encrypts the secret with a key of one's own, by its ARN, id or alias; whoever reads the
    /// secret must then also be allowed `kms:Decrypt` with it.
    /// Defaults to `aws/secretsmanager`. `KmsKeyId`.
    pub fn kms_key(mut self, key: impl Into<Value<String>>) -> Self {
        self.kms_key = Some(key.into());
        self
    }

    /// Copies the secret to another region. Defaults to none. `ReplicaRegions`.
    pub fn replica(mut self, region: Region) -> Self {
        self.replicas.push((region, None));
        self
    }

    /// Copies the secret to another region, encrypted there with a key of that region.
    /// `ReplicaRegions`.
    pub fn replica_under(mut self, region: Region, key: impl Into<Value<String>>) -> Self {
        self.replicas.push((region, Some(key.into())));
        self
    }

    /// What becomes of the secret when it leaves the stack. Defaults to keeping it.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::Secret) -> cfn::Secret + 'static) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if let Content::Generated(password) | Content::GeneratedIn { password, .. } = &self.content
            && let Some(problem) = password.problem()
        {
            scope.report(problem);
        }
        let mut regions = vec![scope.region()];
        for (region, _) in &self.replicas {
            if regions.contains(region) {
                scope.report(Problem::new(format!(
                    "a secret is in a region once, got `{region}` twice, its own counted"
                )));
            }
            regions.push(*region);
        }
    }
}

impl Resource for Secret {
    const TYPE: &'static str = cfn::Secret::TYPE;
}

impl LevelTwo for Secret {
    type Level1 = cfn::Secret;
}

impl Construct for Secret {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        let mut secret = content(self.content, scope);
        if let Some(name) = self.name {
            secret = secret.name(name);
        }
        if let Some(description) = self.description {
            secret = secret.description(description);
        }
        if let Some(key) = self.kms_key {
            secret = secret.kms_key_id(key);
        }
        if !self.replicas.is_empty() {
            let replicas = self.replicas.into_iter().map(|(region, key)| {
                let replica = cfn::secret::ReplicaRegion::new().region(region.name());
                match key {
                    Some(key) => replica.kms_key_id(key),
                    None => replica,
                }
            });
            secret = secret.replica_regions(replicas.collect::<Vec<_>>());
        }
        let handle: Handle<Self> = scope.resource(self.hatch.apply(secret));
        scope.resource_mut(handle).removal_policy(self.removal);
        handle
    }
}

fn content(content: Content, scope: &mut Scope<'_>) -> cfn::Secret {
    let secret = cfn::Secret::new();
    let text = match content {
        Content::Empty => return secret,
        Content::Generated(password) => {
            return secret.generate_secret_string(password.properties());
        }
        Content::GeneratedIn {
            others,
            key,
            password,
        } => {
            let properties = password
                .properties()
                .secret_string_template(object(others))
                .generate_string_key(key);
            return secret.generate_secret_string(properties);
        }
        Content::Text(text) => text,
        Content::Fields(fields) => object(fields),
    };
    if text.known().is_some() {
        scope.report(
            Problem::new("a secret must not stand in the template, where anyone who may read the stack reads it")
                .hint("let it be made up with `Secret::generated`, and put the real one in its place after deployment"),
        );
    }
    secret.secret_string(text)
}

/// A JSON object of texts, as one text.
fn object(fields: Map<String>) -> Value<String> {
    let mut text = Text::new().part("{");
    let fields = Json::from(fields);
    for (index, (key, value)) in fields
        .as_map()
        .into_iter()
        .flat_map(Object::iter)
        .enumerate()
    {
        let comma = if index > 0 { "," } else { "" };
        text = text.part(format!("{comma}{}:", quoted(key)));
        text = match value {
            Json::Text(known) => text.part(quoted(known)),
            Json::Late(late) => text
                .part("\"")
                .part(Value::<String>::Late(late.clone()))
                .part("\""),
            Json::Invalid(invalid) => text.part(Value::<String>::Invalid(invalid.clone())),
            // A map of texts holds nothing else.
            _ => text,
        };
    }
    text.part("}").into_value()
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Who may do what with the secret: one policy beside it, which may not be public.
impl HasPolicy for Secret {
    const POLICY: &'static str = cfn::ResourcePolicy::TYPE;

    fn policy(secret: Handle<Self>, document: Json) -> Properties {
        cfn::ResourcePolicy::new()
            .secret_id(secret.arn())
            .resource_policy(document)
            .block_public_policy(true)
            .into()
    }
}

impl Handle<Secret> {
    /// The secret's ARN. `Ref`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Secret>> {
        self.reference().into()
    }

    /// The secret itself, for a property of a resource in a stack of its region, read when that
    /// stack is deployed: `{{resolve:secretsmanager:arn}}`. It never stands in the template.
    #[must_use]
    pub fn resolved(self) -> Value<String> {
        crate::text!("{{resolve:secretsmanager:", self.arn(), "}}")
    }

    /// One key of a secret that is a JSON object, as [`Handle::resolved`].
    #[must_use]
    pub fn resolved_field(self, key: impl Into<Value<String>>) -> Value<String> {
        Function::resolve_secret(self.arn(), key)
    }

    /// A statement that allows to read the secret.
    pub fn reading(self) -> Statement {
        Statement::allow(["secretsmanager:GetSecretValue"]).resource(self.arn())
    }
}
