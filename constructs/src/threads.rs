//! Work on several threads, whose outcome is that of one.

use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

/// More threads than this write no faster: memory and the disk are shared.
const MOST: usize = 8;

/// Maps items on as many threads as there are processors; the results are in the order of the items.
///
/// With `small` work it stays on this thread: to start another one would take longer.
pub(crate) fn map<T: Send, R: Send>(
    items: Vec<T>,
    small: bool,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = processors.min(MOST).min(items.len());
    if small || threads < 2 {
        return items.into_iter().map(work).collect();
    }
    let count = items.len();
    let queue = Mutex::new(items.into_iter().enumerate());
    let run = || {
        let mut done = Vec::with_capacity(count / threads + 1);
        while let Some((place, item)) = take(&queue) {
            done.push((place, work(item)));
        }
        done
    };
    let mut done: Vec<(usize, R)> = Vec::with_capacity(count);
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        done.extend(run());
        for other in others {
            match other.join() {
                Ok(results) => done.extend(results),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    done.sort_unstable_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

fn take<I: Iterator>(queue: &Mutex<I>) -> Option<I::Item> {
    // A poisoned queue is that of a thread that panicked, which `join` tells.
    queue.lock().ok()?.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..1000).collect();
        let doubled: Vec<u64> = items.iter().map(|item| item * 2).collect();
        // The first ones take longest.
        let work = |item: u64| {
            std::hint::black_box((0..(1000 - item) * 10).sum::<u64>());
            item * 2
        };
        assert_eq!(map(items.clone(), false, work), doubled);
        assert_eq!(map(items, true, work), doubled);
        assert!(map(Vec::new(), false, work).is_empty());
    }
}
