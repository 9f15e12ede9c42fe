/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.core.completeness.MissingFieldCheck;
import org.lectern.core.completeness.TruncatedAbstractCheck;
import org.lectern.core.duplicate.DuplicateKeyCheck;
import org.lectern.core.duplicate.DuplicatePaperCheck;

/** The checks there are. */
public final class CheckCatalog {

	private static final CheckCatalog STANDARD = new CheckCatalog(List.of(new MissingFieldCheck(),
			new TruncatedAbstractCheck(), new DuplicatePaperCheck(), new DuplicateKeyCheck(), new BibtexSyntaxCheck(),
			new UnreadableFileCheck(), new NoteWithoutPaperCheck(), new UnknownSettingCheck(CheckCatalog::standardIds)));

	private final List<Check> checks;

	/**
	 * Makes a catalogue.
	 *
	 * @param checks
	 *            the checks, each id once, never null
	 */
	public CheckCatalog(List<Check> checks) {
		this.checks = List.copyOf(checks);
	}

	/**
	 * Returns the catalogue of all checks of Lectern.
	 *
	 * @return the catalogue, never null
	 */
	public static CheckCatalog standard() {
		return STANDARD;
	}

	private static Set<String> standardIds() {
		return STANDARD.checks.stream().map(check -> check.description().id()).collect(Collectors.toSet());
	}

	/**
	 * Returns the checks.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public List<Check> checks() {
		return checks;
	}

	/**
	 * Returns what there is to know about a check.
	 *
	 * @param id
	 *            the id, may be null
	 * @return the description, null when there is no such check
	 */
	public CheckDescription description(String id) {
		return checks.stream().map(Check::description).filter(check -> check.id().equals(id)).findFirst().orElse(null);
	}
}
