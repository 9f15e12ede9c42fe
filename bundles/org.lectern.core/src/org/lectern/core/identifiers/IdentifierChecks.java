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

import org.lectern.core.check.Check;

/** The checks of identifiers. */
public final class IdentifierChecks {

	private IdentifierChecks() {
	}

	/**
	 * Returns the checks.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public static List<Check> all() {
		return List.of(new DoiSyntaxCheck(), new DoiAsUrlCheck(), new DoiFormCheck(), new DoiEscapedCheck(),
				new DoiInUrlCheck(), new DoiUrlMismatchCheck(), new DoiEprintMismatchCheck(), new DoiYearCheck(),
				new DoiPreprintCheck(),
				new DoiNumberMismatchCheck(), new SharedDoiCheck(), new ArxivSyntaxCheck(), new ArxivFormCheck(),
				new ArxivYearCheck(),
				new EprintTypeCheck(), new PubmedSyntaxCheck(), new PubmedFormCheck(), new IsbnSyntaxCheck(),
				new IsbnCheckDigitCheck(), new IssnInIsbnCheck(), new IssnSyntaxCheck(), new IssnCheckDigitCheck(),
				new IsbnInIssnCheck(), new OrcidSyntaxCheck(), new OrcidCheckDigitCheck(), new UrlSyntaxCheck(),
				new UrlWrappedCheck(), new UrlEscapedCheck());
	}
}
