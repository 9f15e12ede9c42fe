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

import java.util.List;

import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;

/** Flags braces around a whole list of people, which make one name of it. */
final class BracedNameListCheck extends NameCheck implements CorrectingCheck {

	BracedNameListCheck() {
		super(describe("braced-name-list", Severity.ERROR, Messages.BracedNameListCheck_title, //$NON-NLS-1$
				Messages.BracedNameListCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (correct(list) != null) {
			paper.report(description(), list.field(), Messages.BracedNameListCheck_message);
		}
	}

	@Override
	public String correctionLabel() {
		return Messages.BracedNameListCheck_correction;
	}

	@Override
	String correct(NameList list) {
		if (list.names().size() != 1 || !list.names().get(0).isGroup()) {
			return null;
		}
		String group = list.names().get(0).text();
		if (group.length() < 2 || !group.endsWith("}") || group.indexOf(',') < 0) { //$NON-NLS-1$
			return null;
		}
		String inner = group.substring(1, group.length() - 1);
		NameList names = NameList.of(list.field(), inner);
		boolean people = names.names().size() > 1 && names.names().stream().allMatch(BracedNameListCheck::isPerson);
		return people ? inner.strip() : null;
	}

	/** A firm has no comma in each part of its name. */
	private static boolean isPerson(ListedName name) {
		List<String> parts = name.parts();
		return !name.isFixed() && parts.size() == 2 && !parts.get(0).isEmpty() && !parts.get(1).isEmpty()
				&& !InstitutionWords.anyIn(name.mask());
	}
}
