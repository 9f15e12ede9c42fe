/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Flags numbers in a field isbn or issn that are wrong in one way, each at its place. */
abstract class PrintedNumberCheck implements PaperCheck {

	private final CheckDescription description;
	private final String name;
	private final String message;
	private final Predicate<PrintedNumber> wrong;

	/**
	 * @param name
	 *            the name of the field
	 * @param message
	 *            the message about a number, which takes the number as it is written
	 * @param wrong
	 *            tells which numbers are flagged
	 */
	PrintedNumberCheck(CheckDescription description, String name, String message, Predicate<PrintedNumber> wrong) {
		this.description = description;
		this.name = name;
		this.message = message;
		this.wrong = wrong;
	}

	@Override
	public final CheckDescription description() {
		return description;
	}

	@Override
	public final void check(CheckedPaper paper) {
		Field field = paper.field(name);
		if (field == null) {
			return;
		}
		List<PrintedNumber> numbers = PrintedNumber.in(field.getValue());
		if (numbers.isEmpty()) {
			checkOtherText(paper, field);
		}
		for (PrintedNumber number : numbers) {
			if (wrong.test(number)) {
				paper.report(description, field, number.start(), number.end(),
						NLS.bind(message, field.getValue().substring(number.start(), number.end())), number.digits());
			}
		}
	}

	/**
	 * Renames the field, where all it holds are numbers that are flagged and the other one is not there. Among several
	 * numbers, and beside another field, a person has to say which is which.
	 */
	final void moveTo(String otherName, Paper paper) {
		Field field = paper.findField(name);
		if (field != null && field.getValue() != null && paper.findField(otherName) == null
				&& PrintedNumber.in(field.getValue()).stream().allMatch(wrong)) {
			field.setName(otherName);
		}
	}

	/** Looks at a field that holds no number at all. */
	void checkOtherText(CheckedPaper paper, Field field) {
		// most checks are about numbers
	}
}
