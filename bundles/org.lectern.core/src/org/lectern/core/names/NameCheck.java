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

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** A check of the name lists of a paper, one by one. */
abstract class NameCheck implements PaperCheck {

	private final CheckDescription description;

	NameCheck(CheckDescription description) {
		this.description = description;
	}

	static CheckDescription describe(String id, Severity severity, String title, String explanation) {
		return new CheckDescription(id, Category.NAMES, severity, title, explanation);
	}

	@Override
	public final CheckDescription description() {
		return description;
	}

	@Override
	public final void check(CheckedPaper paper) {
		for (NameList list : NameLists.of(paper)) {
			check(paper, list);
		}
	}

	/** Looks at one list. */
	abstract void check(CheckedPaper paper, NameList list);

	/** Reports a name; the name becomes an argument. */
	final void report(CheckedPaper paper, NameList list, ListedName name, String message) {
		paper.report(description, list.field(), name.start(), name.end(), message, name.label());
	}

	/** Returns the corrected value of a field; null when it holds no names or is right. */
	public final String correct(Field field) {
		NameList list = NameList.of(field);
		return list == null ? null : correct(list);
	}

	/** Returns the right value of a list, null where it has it. To be defined by checks that correct. */
	String correct(NameList list) {
		return null;
	}
}
