//! Whole templates as people write them: none breaks any rule.

use std::fs;
use std::path::Path;

use palisade::{App, Region};

#[test]
fn realistic_templates_break_no_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("realistic");
    let mut told = Vec::new();
    let mut number = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut app = App::new();
        app.stack("Site", Region::UsEast1).include_template(&text);
        number += 1;
        if let Err(problems) = app.synth() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            told.push(format!("{name}:\n{problems}"));
        }
    }
    assert!(number >= 12, "only {number} templates");
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// A template that several regions have, with what is global in one of them.
#[test]
fn what_one_region_has_is_not_told_of_another() {
    let template = "
Conditions:
  IsHome: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Queue: { Type: AWS::SQS::Queue }
  Cache:
    Type: AWS::CloudFront::CachePolicy
    Condition: IsHome
    Properties:
      CachePolicyConfig: { Name: pages, MinTTL: 1, DefaultTTL: 2, MaxTTL: 3, ParametersInCacheKeyAndForwardedToOrigin: { EnableAcceptEncodingGzip: true, HeadersConfig: { HeaderBehavior: none }, CookiesConfig: { CookieBehavior: none }, QueryStringsConfig: { QueryStringBehavior: none } } }
";
    let told = |template: &str| {
        let mut app = App::new();
        for region in [Region::UsEast1, Region::EuNorth1] {
            let name = format!("Site-{}", region.name());
            app.stack(&name, region).include_template(template);
        }
        let problems = app.synth().err().map(|problems| problems.to_string());
        problems.unwrap_or_default()
    };
    assert_eq!(told(template), "");
    let everywhere = template.replace("    Condition: IsHome\n", "");
    let text = told(&everywhere);
    assert!(text.contains("error[cloudfront-name-unique]"), "{text}");
}
