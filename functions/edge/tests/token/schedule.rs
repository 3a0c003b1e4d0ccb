//! When key sets are fetched, as a function of time.

use palisade_edge::keys::{Need, Schedule};
use proptest::prelude::*;

use crate::signer::NOW;

/// A schedule that knows of a set since [`NOW`].
fn schedule() -> Schedule {
    let mut schedule = Schedule::new(1_000);
    schedule.observe(NOW);
    schedule
}

/// The first second at which a fetch is allowed.
fn next(schedule: &Schedule, from: u64) -> u64 {
    (from..from + 2_000)
        .find(|now| schedule.is_due(Need::UnknownKey, *now))
        .unwrap()
}

#[test]
fn a_new_set_is_fetched_for_unknown_keys_alone() {
    let schedule = schedule();
    assert!(schedule.is_due(Need::UnknownKey, NOW));
    assert!(!schedule.is_due(Need::Age, NOW));
    assert!(!schedule.is_due(Need::Age, NOW + 1_000));
    assert!(schedule.is_due(Need::Age, NOW + 1_001));
}

#[test]
fn fetches_are_half_a_minute_apart() {
    let mut schedule = schedule();
    schedule.began(NOW);
    schedule.succeeded(NOW + 2);
    assert_eq!(next(&schedule, NOW), NOW + 30);
    assert!(!schedule.is_due(Need::Age, NOW + 1_002));
    assert!(schedule.is_due(Need::Age, NOW + 1_003));
}

#[test]
fn after_failures_waits_grow_to_ten_minutes() {
    let longest = [40, 80, 160, 320, 600, 600, 600, 600, 600, 600, 600];
    let shortest = [30, 40, 80, 160, 300, 300, 300, 300, 300, 300, 300];
    let (mut quick, mut slow) = (schedule(), schedule());
    for (longest, shortest) in longest.into_iter().zip(shortest) {
        quick.began(NOW);
        quick.failed(NOW, 0);
        assert_eq!(next(&quick, NOW), NOW + shortest);
        slow.began(NOW);
        slow.failed(NOW, longest - shortest);
        assert_eq!(next(&slow, NOW), NOW + longest);
    }
    slow.succeeded(NOW);
    slow.failed(NOW, 0);
    assert_eq!(next(&slow, NOW), NOW + 30);
}

#[test]
fn a_clock_that_is_set_back_leaves_waits_as_they_are() {
    let mut schedule = schedule();
    schedule.began(NOW);
    schedule.observe(NOW + 10);
    let back = NOW + 10 - 86_400;
    schedule.observe(back);
    assert_eq!(next(&schedule, back), back + 20);
    assert!(!schedule.is_due(Need::Age, back + 990));
    assert!(schedule.is_due(Need::Age, back + 991));
    schedule.observe(0);
    assert!(next(&schedule, 0) <= 20);
}

proptest! {
    #[test]
    fn whatever_happens_fetches_are_apart_and_never_end(
        steps in prop::collection::vec((0_u64..200, any::<u64>(), any::<bool>()), 1..200),
    ) {
        let mut schedule = schedule();
        let (mut now, mut last) = (NOW, None);
        for (step, random, fails) in steps {
            now += step;
            schedule.observe(now);
            if let Some(last) = last {
                prop_assert!(schedule.is_due(Need::UnknownKey, now + 600));
                prop_assert!(now - last >= 30 || !schedule.is_due(Need::UnknownKey, now));
            }
            if schedule.is_due(Need::UnknownKey, now) {
                schedule.began(now);
                last = Some(now);
                if fails { schedule.failed(now, random) } else { schedule.succeeded(now) }
            }
        }
    }
}
