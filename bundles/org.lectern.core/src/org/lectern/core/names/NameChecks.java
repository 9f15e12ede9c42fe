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
		return List.of(new TruncatedAuthorsCheck(), new AndOthersCheck(), new EtAlCheck(), new StrayAndCheck(),
				new SemicolonBetweenNamesCheck(), new AmpersandBetweenNamesCheck(),
				new CommaBetweenNamesCheck(), new TrailingCommaCheck(), new BracedNameListCheck(),
				new InitialsAsFamilyCheck(), new SuffixAfterGivenNameCheck(),
				new MisplacedSuffixCheck(), new MixedNameFormsCheck(), new GluedInitialsCheck(),
				new NameAllCapsCheck(), new NameLowerCaseCheck(), new DigitInNameCheck(),
				new NameWithoutLettersCheck(), new TitleInNameCheck(), new AffiliationInNameCheck(),
				new UnbracedOrganisationCheck(), new AuthorSpellingCheck());
	}
}
