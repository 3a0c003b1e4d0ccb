//! What a distribution is made of, as far as rules follow it.

use crate::rules::associations::DISTRIBUTION;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;

/// The type of buckets.
pub(in crate::rules) const BUCKET: &str = "AWS::S3::Bucket";

/// All configurations of all distributions.
pub(in crate::rules) fn configurations<'m>(
    model: &'m Model<'m>,
) -> impl Iterator<Item = Place<'m>> {
    let distributions = model.resources(DISTRIBUTION);
    distributions.map(|distribution| distribution.property("/DistributionConfig"))
}

/// A setting, in each case in which it is there.
pub(in crate::rules) fn given<'m>(
    place: Place<'m>,
    name: &'static str,
) -> impl Iterator<Item = Place<'m>> {
    let places = place.get(name).alternatives();
    places.filter(|place| place.is_given())
}

/// Two settings that are there at once in some case; the second of them.
pub(in crate::rules) fn together<'m>(one: Place<'m>, other: Place<'m>) -> Option<Place<'m>> {
    let ones: Vec<Place<'m>> = one
        .alternatives()
        .filter(|place| place.is_given())
        .collect();
    let mut others = other.alternatives().filter(|place| place.is_given());
    others.find(|other| ones.iter().any(|one| !one.excludes(*other)))
}

/// The origins of a configuration.
pub(in crate::rules) fn origins(configuration: Place<'_>) -> impl Iterator<Item = Place<'_>> {
    configuration.get("Origins").items()
}

/// The origin groups of a configuration.
pub(in crate::rules) fn groups(configuration: Place<'_>) -> impl Iterator<Item = Place<'_>> {
    given(configuration, "OriginGroups").flat_map(|groups| groups.get("Items").items())
}

/// The origins that a behavior asks, those of its group included.
pub(in crate::rules) fn origins_of<'m>(
    configuration: Place<'m>,
    behavior: Place<'m>,
) -> Vec<Place<'m>> {
    let Some(id) = behavior.get("TargetOriginId").text() else {
        return Vec::new();
    };
    let mut ids = vec![id.clone()];
    for group in groups(configuration).filter(|group| group.get("Id").text().as_ref() == Some(&id))
    {
        let members = given(group, "Members").flat_map(|members| members.get("Items").items());
        ids.extend(members.filter_map(|member| member.get("OriginId").text()));
    }
    origins(configuration)
        .filter(|origin| origin.get("Id").text().is_some_and(|id| ids.contains(&id)))
        .filter(|origin| !origin.excludes(behavior))
        .collect()
}

/// Whether an origin is a bucket that CloudFront asks by S3's own interface.
pub(in crate::rules) fn is_s3(origin: Place<'_>) -> bool {
    origin.get("S3OriginConfig").is_given()
}

/// Whether CloudFront signs what it sends to an origin, or may.
pub(in crate::rules) fn is_signed(origin: Place<'_>) -> bool {
    let control = origin.get("OriginAccessControlId");
    control.is_given() && control.text().as_deref() != Some("")
}

/// The bucket of this app that a domain name of S3 or a bucket's name stands for.
pub(in crate::rules) fn bucket<'m>(model: &'m Model<'m>, domain: Place<'m>) -> Option<Found<'m>> {
    if let [Piece::Late(Some(target)), ..] = domain.pieces().as_slice()
        && target.resource.type_name() == BUCKET
    {
        return Some(target.resource);
    }
    let text = domain.text()?;
    let name = match text.split_once(".s3") {
        Some((name, rest)) if rest.starts_with(['.', '-']) => name,
        _ => &text,
    };
    model
        .resources(BUCKET)
        .find(|bucket| bucket.property("/BucketName").text().as_deref() == Some(name))
}

/// The policies of a bucket.
pub(in crate::rules) fn bucket_policies<'m>(
    model: &'m Model<'m>,
    bucket: Found<'m>,
) -> impl Iterator<Item = Found<'m>> {
    model
        .resources("AWS::S3::BucketPolicy")
        .filter(move |policy| self::bucket(model, policy.property("/Bucket")) == Some(bucket))
}

/// Whether a policy that is not known to be a bucket's may be its own: by a late name, or made by a macro.
pub(in crate::rules) fn may_have_policy<'m>(model: &'m Model<'m>, bucket: Found<'m>) -> bool {
    bucket.may_have_others()
        || model.resources("AWS::S3::BucketPolicy").any(|policy| {
            let name = policy.property("/Bucket");
            let is_other = name
                .target()
                .is_some_and(|target| target.resource.type_name() == BUCKET);
            !is_other && name.text().is_none()
        })
}

/// The statements of a policy.
pub(in crate::rules) fn statements(policy: Place<'_>) -> impl Iterator<Item = Place<'_>> {
    policy.get("Statement").items()
}
