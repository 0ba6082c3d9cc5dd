package org.amparo.partner.listing;

import java.util.List;

/**
 * The dry run: what an import would do, in the order in which it can be done, and what is wrong with the file.
 * It is worked out whole before anything is stored, so that a bad file changes nothing; nothing we hold is ever deleted by it.
 * Two plans over the same file and the same directory are equal, so that one can check that nothing moved since it was shown.
 */
public record ImportPlan(List<Change> changes, List<Finding> findings) {

    public ImportPlan {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    public static ImportPlan of(Listings read, Directory ours, List<Finding> findings) {
        return new ImportPlan(read.inOrder().stream().map(listing -> Comparison.of(ours.like(listing).orElse(null), listing)).toList(), findings);
    }

    /** What is to be stored. */
    public List<Change> toApply() {
        return changes.stream().filter(c -> c.effect() != Change.Effect.UNCHANGED).toList();
    }

    public long count(Change.Effect effect) {
        return changes.stream().filter(c -> c.effect() == effect).count();
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    public List<Finding> findings(FindingKind kind) {
        return findings.stream().filter(f -> f.kind() == kind).toList();
    }
}
