//! Policies that AWS manages.

/// A policy that AWS manages.
pub(in crate::rules) struct Managed {
    pub(in crate::rules) kind: PolicyKind,
    /// The name in AWS's documentation; empty for those that it does not list.
    pub(in crate::rules) name: &'static str,
    pub(in crate::rules) id: &'static str,
}

/// What a policy is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum PolicyKind {
    Cache,
    OriginRequest,
    ResponseHeaders,
}

impl PolicyKind {
    pub(in crate::rules) const ALL: [Self; 3] =
        [Self::Cache, Self::OriginRequest, Self::ResponseHeaders];

    /// The kind in a sentence.
    pub(in crate::rules) fn noun(self) -> &'static str {
        match self {
            Self::Cache => "cache policy",
            Self::OriginRequest => "origin request policy",
            Self::ResponseHeaders => "response headers policy",
        }
    }

    /// The kind at the beginning of a sentence.
    pub(in crate::rules) fn one(self) -> String {
        let article = if self == Self::OriginRequest {
            "an"
        } else {
            "a"
        };
        format!("{article} {}", self.noun())
    }

    /// Where a behavior names one.
    pub(in crate::rules) fn property(self) -> &'static str {
        match self {
            Self::Cache => "CachePolicyId",
            Self::OriginRequest => "OriginRequestPolicyId",
            Self::ResponseHeaders => "ResponseHeadersPolicyId",
        }
    }

    /// The type of one's own.
    pub(in crate::rules) fn type_name(self) -> &'static str {
        match self {
            Self::Cache => "AWS::CloudFront::CachePolicy",
            Self::OriginRequest => "AWS::CloudFront::OriginRequestPolicy",
            Self::ResponseHeaders => "AWS::CloudFront::ResponseHeadersPolicy",
        }
    }
}

/// All of them:
/// [cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html),
/// [origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html),
/// [response headers policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html).
pub(in crate::rules) const MANAGED: [Managed; 28] = [
    cache("CachingOptimized", "658327ea-f89d-4fab-a63d-7e88639e58f6"),
    cache(
        "CachingOptimizedForUncompressedObjects",
        "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
    ),
    cache("CachingDisabled", "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"),
    cache(
        "UseOriginCacheControlHeaders",
        "83da9c7e-98b4-4e11-a168-04f0df8e2c65",
    ),
    cache(
        "UseOriginCacheControlHeaders-QueryStrings",
        "4cc15a8a-d715-48a4-82b8-cc0b614638fe",
    ),
    cache("Amplify", "2e54312d-136d-493c-8eb9-b001f22f67d2"),
    cache(
        "Elemental-MediaPackage",
        "08627262-05a9-4f76-9ded-b50ca2e3a84f",
    ),
    // What `aws cloudfront list-cache-policies --type managed` has beside them.
    cache("", "17322e93-4707-445a-93bc-6c8c16621822"),
    cache("", "1b1c9610-973a-4fb9-9932-a6c274840887"),
    cache("", "1c6db51a-a33f-469a-8245-dae26771f530"),
    cache("", "4c02794c-7c81-4ba1-8b5d-e05fb0f95ed8"),
    cache("", "4d1d2f1d-3a71-49ad-9e08-7ea5d843a556"),
    cache("", "766eb028-1aff-4eb2-a5a4-2674e1538f26"),
    cache("", "7e5fad67-ee98-4ad0-b05a-394999eefc1a"),
    cache("", "a6bad946-36c3-4c33-aa98-362c74a7fb13"),
    request("AllViewer", "216adef6-5c7f-47e4-b989-5492eafa07d3"),
    request(
        "AllViewerAndCloudFrontHeaders-2022-06",
        "33f36d7e-f396-46d9-90e0-52428a34d9dc",
    ),
    request(
        "AllViewerExceptHostHeader",
        "b689b0a8-53d0-40ab-baf2-68738e2966ac",
    ),
    request("CORS-CustomOrigin", "59781a5b-3903-41f3-afcb-af62929ccde1"),
    request("CORS-S3Origin", "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf"),
    request(
        "Elemental-MediaTailor-PersonalizedManifests",
        "775133bc-15f2-49f9-abea-afb2e0bf67d2",
    ),
    request("HostHeaderOnly", "bf0718e1-ba1e-49d1-88b1-f726733018ae"),
    request(
        "UserAgentRefererHeaders",
        "acba4595-bd28-49b8-b9fe-13317c0390fa",
    ),
    response(
        "SecurityHeadersPolicy",
        "67f7725c-6f97-4210-82d7-5512b31e9d03",
    ),
    response("SimpleCORS", "60669652-455b-4ae9-85a4-c4c02393f86c"),
    response(
        "CORS-With-Preflight",
        "5cc3b908-e619-4b99-88e5-2cf7f45965bd",
    ),
    response(
        "CORS-and-SecurityHeadersPolicy",
        "e61eb60c-9c35-4d20-a928-2b84e02af89c",
    ),
    response(
        "CORS-with-preflight-and-SecurityHeadersPolicy",
        "eaab4381-ed33-4a86-88ca-d9558dc6cd63",
    ),
];

const fn cache(name: &'static str, id: &'static str) -> Managed {
    let kind = PolicyKind::Cache;
    Managed { kind, name, id }
}

const fn request(name: &'static str, id: &'static str) -> Managed {
    let kind = PolicyKind::OriginRequest;
    Managed { kind, name, id }
}

const fn response(name: &'static str, id: &'static str) -> Managed {
    let kind = PolicyKind::ResponseHeaders;
    Managed { kind, name, id }
}
