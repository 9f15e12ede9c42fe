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

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.completeness.CompletenessChecks;
import org.lectern.core.duplicate.DuplicateChecks;
import org.lectern.core.duplicate.DuplicateKeyCheck;
import org.lectern.core.encoding.EncodingChecks;
import org.lectern.core.files.FileChecks;
import org.lectern.core.identifiers.IdentifierChecks;
import org.lectern.core.names.NameChecks;
import org.lectern.core.notes.NoteChecks;
import org.lectern.core.numbers.NumberChecks;
import org.lectern.core.references.ReferenceChecks;
import org.lectern.core.titles.TitleChecks;
import org.lectern.core.types.TypeChecks;

/** The checks there are. */
public final class CheckCatalog {

	private static final CheckCatalog STANDARD = new CheckCatalog(standardChecks());

	private final List<Check> checks;

	private static List<Check> standardChecks() {
		List<Check> all = new ArrayList<>(CompletenessChecks.all());
		all.addAll(DuplicateChecks.all());
		all.addAll(NameChecks.all());
		all.addAll(TitleChecks.all());
		all.addAll(IdentifierChecks.all());
		all.addAll(NumberChecks.all());
		all.addAll(TypeChecks.all());
		all.add(new DuplicateKeyCheck());
		all.addAll(ReferenceChecks.all());
		all.add(new BibtexSyntaxCheck());
		all.addAll(EncodingChecks.all());
		all.add(new UnreadableFileCheck());
		all.add(new UnknownSettingCheck(CheckCatalog::standard));
		all.addAll(FileChecks.all());
		all.add(new NoteWithoutPaperCheck());
		all.addAll(NoteChecks.all());
		return all;
	}

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

	/**
	 * Returns the checks.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public List<Check> checks() {
		return checks;
	}

	/**
	 * Returns a check.
	 *
	 * @param id
	 *            the id, may be null
	 * @return the check, null when there is none of this id
	 */
	public Check check(String id) {
		return checks.stream().filter(check -> check.description().id().equals(id)).findFirst().orElse(null);
	}

	/**
	 * Returns what there is to know about a check.
	 *
	 * @param id
	 *            the id, may be null
	 * @return the description, null when there is no such check
	 */
	public CheckDescription description(String id) {
		Check check = check(id);
		return check == null ? null : check.description();
	}
}
