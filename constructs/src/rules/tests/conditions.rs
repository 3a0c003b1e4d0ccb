//! Conditions, and which of them exclude each other.

use crate::rules::condition::are_possible;
use crate::rules::model::Model;
use crate::{App, Region};

const TEMPLATE: &str = "
Parameters:
  Stage: { Type: String, Default: dev }
  Domain: { Type: String, Default: '' }
  Given: { Type: String, Default: other }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Equals [dev, !Ref Stage]
  IsNotProd: !Not [!Condition IsProd]
  HasDomain: !Not [!Equals [!Ref Domain, '']]
  IsProdWithDomain: !And [!Condition IsProd, !Condition HasDomain]
  IsProdOrDev: !Or [!Condition IsProd, !Condition IsDev]
  IsGiven: !Equals [!Ref Given, given]
  IsHome: !Equals [!Ref AWS::Region, eu-north-1]
  IsElsewhere: !Equals [!Ref AWS::Region, us-east-1]
  IsSame: !Equals [!Ref Stage, !Ref Domain]
  IsSelf: !Equals [!Ref Stage, !Ref Stage]
  IsCircle: !Not [!Condition IsCircle]
Resources:
  Queue: { Type: AWS::SQS::Queue }
";

#[test]
fn conditions_exclude_each_other_only_where_that_is_sure() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.parameter_value("Given", "given");
    stack.include_template(TEMPLATE);
    let assembly = app.synth().unwrap();
    let model = Model::of(&assembly);
    for (said, expected) in [
        (vec![], true),
        (vec![("IsProd", true)], true),
        (vec![("IsProd", false)], true),
        (vec![("IsProd", true), ("IsProd", false)], false),
        (vec![("IsProd", true), ("IsDev", true)], false),
        (vec![("IsProd", false), ("IsDev", false)], true),
        (vec![("IsProd", true), ("IsNotProd", true)], false),
        (vec![("IsProd", true), ("HasDomain", true)], true),
        (
            vec![("IsProdWithDomain", true), ("HasDomain", false)],
            false,
        ),
        (vec![("IsProdWithDomain", false), ("IsProd", true)], true),
        (vec![("IsProdOrDev", false), ("IsDev", true)], false),
        (vec![("IsProdOrDev", true), ("IsDev", false)], true),
        (vec![("IsGiven", false)], false),
        (vec![("IsHome", true)], true),
        (vec![("IsHome", false)], false),
        (vec![("IsElsewhere", true)], false),
        (vec![("IsSame", true)], true),
        (vec![("IsSame", false)], true),
        (vec![("IsSelf", false)], false),
        (vec![("IsMissing", true)], true),
        (vec![("IsMissing", true), ("IsMissing", false)], false),
    ] {
        assert_eq!(are_possible(&model, 0, &said), expected, "{said:?}");
    }
    // A circle ends; what comes of it does not matter, because AWS refuses the template.
    let _ = are_possible(&model, 0, &[("IsCircle", true)]);
}
