/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.io.PrintStream;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Severity;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.intake.FieldDifference;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.IntakeStatus;
import org.lectern.core.io.intake.SourceContent;

/** Tells what an import of records did, or would do. */
final class IntakeSummary {

	/** So much of a value fits into a line. */
	private static final int SHOWN = 60;

	private final PrintStream out;
	private final List<String> files;
	private final List<SourceContent> sources;
	private final IntakePlan plan;

	/**
	 * @param files
	 *            the files as typed, in the order of the sources
	 */
	IntakeSummary(PrintStream out, List<String> files, List<SourceContent> sources, IntakePlan plan) {
		this.out = out;
		this.files = files;
		this.sources = sources;
		this.plan = plan;
	}

	/** Tells all there is to tell; quietly only what needs a look, and the counts. */
	void tell(boolean quiet, boolean dryRun) {
		for (int i = 0; i < sources.size(); i++) {
			tellNotices(i, quiet);
		}
		plan.items().forEach(item -> tell(item, quiet, dryRun));
		if (!quiet) {
			for (int i = 0; i < sources.size(); i++) {
				SourceContent source = sources.get(i);
				out.println(NLS.bind(Messages.IntakeSummary_source, new Object[] { files.get(i), source.format().label(),
						source.charset().name(), source.records().size() }));
			}
			plan.targets().forEach(target -> out
					.println(NLS.bind(dryRun ? Messages.IntakeSummary_wouldWrite : Messages.IntakeSummary_wrote, target)));
		}
		String counts = NLS.bind(Messages.IntakeSummary_counts, new Object[] { plan.count(IntakeStatus.NEW),
				plan.count(IntakeStatus.UPDATED), plan.count(IntakeStatus.UNCHANGED), plan.count(IntakeStatus.CONFLICT),
				plan.count(IntakeStatus.SKIPPED) });
		out.println(dryRun ? NLS.bind(Messages.IntakeSummary_dryRun, counts) : counts);
	}

	private void tellNotices(int source, boolean quiet) {
		for (SourceNotice notice : sources.get(source).notices()) {
			boolean warning = notice.kind() == SourceNotice.Kind.WARNING;
			// what was skipped is among the items
			if (warning || notice.kind() == SourceNotice.Kind.INFO && !quiet) {
				tell(source, notice.line(), warning ? Severity.WARNING : Severity.INFO, notice.message());
			}
		}
	}

	private void tell(IntakeItem item, boolean quiet, boolean dryRun) {
		if (item.status() == IntakeStatus.SKIPPED) {
			tell(item.source(), item.line(), Severity.WARNING, NLS.bind(Messages.IntakeSummary_skipped, item.reason()));
		}
		for (FieldDifference conflict : item.conflicts()) {
			String pattern = switch (conflict.choice()) {
			case ASK -> Messages.IntakeSummary_conflict;
			case KEEP -> Messages.IntakeSummary_conflictKept;
			case TAKE -> Messages.IntakeSummary_conflictTaken;
			};
			tell(item.source(), item.line(), Severity.WARNING, NLS.bind(pattern, new Object[] { item.key(),
					conflict.field(), shortened(conflict.mine()), shortened(conflict.theirs()) }));
		}
		if (!quiet && !item.reason().isEmpty() && item.status() != IntakeStatus.SKIPPED) {
			tell(item.source(), item.line(), Severity.INFO, item.reason());
		}
		if (dryRun && !quiet && item.status() == IntakeStatus.NEW) {
			tell(item.source(), item.line(), Severity.INFO,
					NLS.bind(Messages.IntakeSummary_new, item.key(), item.title()));
		}
		if (!quiet && !item.changedFields().isEmpty()) {
			tell(item.source(), item.line(), Severity.INFO, NLS.bind(
					dryRun ? Messages.IntakeSummary_wouldUpdate : Messages.IntakeSummary_updated, item.key(),
					String.join(", ", item.changedFields()))); //$NON-NLS-1$
		}
	}

	private void tell(int source, int line, Severity severity, String message) {
		// a terminal obeys control characters
		out.println(files.get(source) + ':' + line + ": " + severity.id() + ": " //$NON-NLS-1$ //$NON-NLS-2$
				+ message.replaceAll("\\p{Cntrl}", " ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String shortened(String value) {
		return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + '\u2026';
	}
}
