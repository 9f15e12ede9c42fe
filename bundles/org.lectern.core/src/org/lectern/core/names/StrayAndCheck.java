/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;

/** Flags an "and" that separates nothing: at the beginning or end of a list, or doubled. */
final class StrayAndCheck extends NameCheck implements CorrectingCheck {

	StrayAndCheck() {
		super(describe("stray-and", Severity.ERROR, Messages.StrayAndCheck_title, //$NON-NLS-1$
				Messages.StrayAndCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (!list.names().isEmpty() && list.separators().size() >= list.names().size()) {
			int stray = stray(list);
			paper.report(description(), list.field(), stray, stray + 3, Messages.StrayAndCheck_message);
		}
	}

	/** Returns where the first one stands that separates nothing. */
	private static int stray(NameList list) {
		return list.separators().stream().filter(and -> isStray(list, and)).findFirst().orElseThrow();
	}

	/** Tells whether no name stands before an "and", or none between it and the next one or the end. */
	private static boolean isStray(NameList list, int and) {
		int next = list.separators().stream().filter(other -> other > and).findFirst().orElse(list.value().length());
		return list.names().get(0).end() > and
				|| list.names().stream().noneMatch(name -> name.start() > and && name.end() <= next);
	}

	@Override
	public String correctionLabel() {
		return Messages.StrayAndCheck_correction;
	}

	@Override
	String correct(NameList list) {
		if (list.names().isEmpty() || list.separators().size() < list.names().size()) {
			return null;
		}
		StringBuilder kept = new StringBuilder();
		int from = 0;
		for (int and : list.separators()) {
			if (isStray(list, and)) {
				kept.append(list.value(), from, and);
				from = and + 3;
				while (from < list.mask().length() && list.mask().charAt(from) == ' ') {
					from++;
				}
			}
		}
		return kept.append(list.value(), from, list.value().length()).toString().strip();
	}
}
