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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;

/** Flags a comma behind the last part of a name, which separates nothing. */
final class TrailingCommaCheck extends NameCheck implements CorrectingCheck {

	private static final String AND = "and"; //$NON-NLS-1$

	TrailingCommaCheck() {
		super(describe("trailing-comma", Severity.WARNING, Messages.TrailingCommaCheck_title, //$NON-NLS-1$
				Messages.TrailingCommaCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (!list.has(',')) {
			return;
		}
		for (ListedName name : list.people()) {
			int end = trimmed(name);
			if (end < name.text().length()) {
				int comma = name.mask().indexOf(',', end);
				paper.report(description(), list.field(), name.start() + comma, name.end(),
						NLS.bind(Messages.TrailingCommaCheck_message, name.label()), name.label());
			}
		}
	}

	/**
	 * Returns the length of the name without commas at its end; the whole length where nothing else would be left, or a
	 * word that would begin to separate names.
	 */
	private static int trimmed(ListedName name) {
		int end = name.mask().length();
		while (end > 0 && (name.mask().charAt(end - 1) == ',' || name.mask().charAt(end - 1) == ' ')) {
			end--;
		}
		boolean and = name.mask().regionMatches(true, end - AND.length(), AND, 0, AND.length())
				&& (end == AND.length() || name.mask().charAt(end - AND.length() - 1) == ' ');
		return end == 0 || and ? name.text().length() : end;
	}

	@Override
	public String correctionLabel() {
		return Messages.TrailingCommaCheck_correction;
	}

	@Override
	String correct(NameList list) {
		StringBuilder corrected = new StringBuilder(list.value());
		for (int i = list.names().size() - 1; i >= 0; i--) {
			ListedName name = list.names().get(i);
			if (!name.isFixed()) {
				corrected.delete(name.start() + trimmed(name), name.end());
			}
		}
		return corrected.length() == list.value().length() ? null : corrected.toString();
	}
}
