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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.SuppressedFindings;
import org.lectern.model.review.Suppression;

/** Lists the suppressions of a protocol, one in each line: check, citation key, how many findings it hides, and why. */
final class SuppressedList {

	private static final String EVERY_PAPER = "*"; //$NON-NLS-1$

	private final Console console;

	SuppressedList(Console console) {
		this.console = console;
	}

	void tell(List<SuppressedFindings> suppressed) {
		if (suppressed.isEmpty()) {
			console.message(Messages.SuppressedList_none);
			return;
		}
		int checks = suppressed.stream().mapToInt(each -> text(each.suppression().getCheck()).length()).max().orElse(1);
		int keys = suppressed.stream().mapToInt(each -> key(each.suppression()).length()).max().orElse(1);
		String line = "%-" + checks + "s  %-" + keys + "s  %5d  %s%n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (SuppressedFindings each : suppressed) {
			Suppression suppression = each.suppression();
			console.out().printf(line, text(suppression.getCheck()), key(suppression), each.findings().size(),
					suppression.getReason() == null || suppression.getReason().isBlank() ? Messages.SuppressedList_noReason
							: suppression.getReason().strip().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		int idle = (int) suppressed.stream().filter(each -> each.findings().isEmpty()).count();
		if (idle > 0) {
			console.message(NLS.bind(Messages.SuppressedList_idle, idle));
		}
	}

	private static String key(Suppression suppression) {
		return suppression.getPaperKey() == null ? EVERY_PAPER : suppression.getPaperKey();
	}

	private static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
