//! The members of one large archive or message, shared out over the cores batch by batch.
//!
//! Files are shared out already; without this, a single archive with all checklists of an organisation would keep one core
//! busy and leave the others idle. Threads of their own do it: work that waits inside a thread pool takes up other files
//! meanwhile, and then nothing bounds how many archives are open at once.

use std::num::NonZero;
use std::thread::{Builder, available_parallelism, scope};

use super::super::intake::{Content, Member};

/// When so many bytes wait, they are worked on before another member is read.
const BATCH_BYTES: usize = 16 * 1024 * 1024;
/// The same for so many members.
const BATCH: usize = 64;
/// Fewer members than this are not worth a thread.
const WORTH_A_THREAD: usize = 8;

/// Works on every member that `open` hands on, and takes in the results in the order of the members.
pub(super) fn each<R: Send>(
    open: impl FnOnce(&mut dyn FnMut(Member)),
    work: impl Fn(Member) -> R + Sync,
    mut take: impl FnMut(Vec<R>),
) {
    let (mut waiting, mut bytes) = (Vec::new(), 0);
    open(&mut |member| {
        bytes += size(&member);
        waiting.push(member);
        if bytes >= BATCH_BYTES || waiting.len() >= BATCH {
            bytes = 0;
            take(shared_out(std::mem::take(&mut waiting), &work));
        }
    });
    take(shared_out(waiting, &work));
}

fn size(member: &Member) -> usize {
    match &member.content {
        Content::Pdf(bytes) => bytes.len(),
        Content::Refused(_) => 0,
    }
}

/// Works on the members of a batch, a part of them on each core.
fn shared_out<R: Send>(mut members: Vec<Member>, work: &(impl Fn(Member) -> R + Sync)) -> Vec<R> {
    let cores = available_parallelism().map_or(1, NonZero::get);
    if members.len() < WORTH_A_THREAD || cores == 1 {
        return members.into_iter().map(work).collect();
    }
    let share = members.len().div_ceil(cores);
    scope(|scope| {
        let mut started = Vec::new();
        while members.len() > share {
            let part = members.split_off(members.len() - share);
            let thread = Builder::new().name("collect members".to_owned());
            started.push(thread.spawn_scoped(scope, || in_order(part, work)));
        }
        let mut results = in_order(members, work);
        for thread in started.into_iter().rev() {
            // No thread or a panic on it: those members stay unseen, as a file does whose thread is gone.
            if let Ok(Ok(part)) = thread.map(std::thread::ScopedJoinHandle::join) {
                results.extend(part);
            }
        }
        results
    })
}

fn in_order<R>(members: Vec<Member>, work: &impl Fn(Member) -> R) -> Vec<R> {
    members.into_iter().map(work).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn member(number: usize, size: usize) -> Member {
        Member {
            inside: vec![number.to_string()],
            content: Content::Pdf(vec![0; size]),
        }
    }

    #[test]
    fn the_results_come_in_the_order_of_the_members() {
        for count in [0, 1, 7, 8, 63, 64, 65, 500] {
            let mut results = Vec::new();
            each(
                |visit| (0..count).for_each(|number| visit(member(number, 1))),
                |member| member.inside[0].clone(),
                |part| results.extend(part),
            );
            let expected: Vec<String> = (0..count).map(|number| number.to_string()).collect();
            assert_eq!(results, expected, "{count}");
        }
    }

    #[test]
    fn never_more_bytes_wait_than_a_batch_and_one_member() {
        let (waiting, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let size = BATCH_BYTES / 3;
        each(
            |visit| {
                for number in 0..20 {
                    let now = waiting.fetch_add(size, Ordering::SeqCst) + size;
                    most.fetch_max(now, Ordering::SeqCst);
                    visit(member(number, size));
                }
            },
            |_| {
                waiting.fetch_sub(size, Ordering::SeqCst);
            },
            |_| (),
        );
        assert_eq!(waiting.into_inner(), 0);
        assert!(most.into_inner() < BATCH_BYTES + size);
    }

    #[test]
    fn a_large_archive_is_worked_on_by_several_threads() {
        if available_parallelism().map_or(1, NonZero::get) == 1 {
            return;
        }
        let mut threads = std::collections::HashSet::new();
        each(
            |visit| (0..BATCH).for_each(|number| visit(member(number, 1))),
            |_| std::thread::current().id(),
            |part| threads.extend(part),
        );
        assert!(threads.len() > 1);
    }
}
