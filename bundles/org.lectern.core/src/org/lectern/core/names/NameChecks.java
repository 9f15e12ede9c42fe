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

import org.lectern.core.check.Check;

/** The checks of names of authors and editors. */
public final class NameChecks {

	private NameChecks() {
	}

	/**
	 * Returns the checks.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public static List<Check> all() {
		NameLists lists = new NameLists();
		return List.of(new TruncatedAuthorsCheck(lists), new AndOthersCheck(lists), new EtAlCheck(lists), new StrayAndCheck(lists),
				new SemicolonBetweenNamesCheck(lists), new AmpersandBetweenNamesCheck(lists),
				new CommaBetweenNamesCheck(lists), new TrailingCommaCheck(lists), new BracedNameListCheck(lists),
				new InitialsAsFamilyCheck(lists), new SuffixAfterGivenNameCheck(lists),
				new MisplacedSuffixCheck(lists), new MixedNameFormsCheck(lists), new GluedInitialsCheck(lists),
				new NameAllCapsCheck(lists), new NameLowerCaseCheck(lists), new DigitInNameCheck(lists),
				new NameWithoutLettersCheck(lists), new TitleInNameCheck(lists), new AffiliationInNameCheck(lists),
				new UnbracedOrganisationCheck(lists), new AuthorSpellingCheck());
	}
}
