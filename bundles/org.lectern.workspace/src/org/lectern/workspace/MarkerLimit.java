/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Finding;

/**
 * Keeps a review of which everything is wrong in one way from filling the memory with markers, which nobody would read:
 * so many findings of a check in a file have a marker each, the others one together.
 */
final class MarkerLimit {

	/** The most markers of one check in one file. */
	static final int MOST = 1000;

	private final int most;

	MarkerLimit(int most) {
		this.most = most;
	}

	/**
	 * Returns what is to be marked.
	 *
	 * @param findings
	 *            the findings in their order, never null
	 * @return the findings, those above the limit replaced by one about their number, at the place of the first of them
	 */
	List<Finding> apply(List<Finding> findings) {
		Map<String, Integer> counts = new HashMap<>();
		Map<String, Finding> firstLeftOut = new HashMap<>();
		List<Finding> marked = new ArrayList<>(findings.size());
		for (Finding finding : findings) {
			String group = finding.checkId() + ' ' + finding.location().file();
			if (counts.merge(group, 1, Integer::sum) <= most) {
				marked.add(finding);
			} else {
				firstLeftOut.putIfAbsent(group, finding);
			}
		}
		firstLeftOut.forEach((group, first) -> marked.add(rest(first, counts.get(group) - most)));
		marked.sort(Finding.ORDER);
		return marked;
	}

	private static Finding rest(Finding first, int count) {
		return new Finding(first.checkId(), first.severity(),
				NLS.bind(Messages.MarkerLimit_more, count, first.checkId()), first.location(), null,
				List.of("more"), List.of()); //$NON-NLS-1$
	}
}
