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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lectern.core.completeness.BiblatexRequirements;
import org.lectern.core.completeness.BibtexRequirements;
import org.lectern.core.completeness.EntryRequirements;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.Protocol;

/** How a review is checked: what an entry must tell, and how bad each kind of finding is. */
public final class Profile {

	/** For bibliographies typeset with biblatex. The default. */
	public static final Profile BIBLATEX = new Profile("biblatex", BiblatexRequirements.TABLE, null, Map.of()); //$NON-NLS-1$

	/** For bibliographies typeset with BibTeX. */
	public static final Profile BIBTEX = new Profile("bibtex", BibtexRequirements.TABLE, null, Map.of()); //$NON-NLS-1$

	/** For papers from a digest that gives little more than titles and abstracts. */
	public static final Profile DIGEST = new Profile("digest", EntryRequirements.SCREENING, //$NON-NLS-1$
			BiblatexRequirements.TABLE, Map.of());

	/** The word that turns a check off. */
	static final String OFF = "off"; //$NON-NLS-1$

	private static final List<Profile> STANDARD = List.of(BIBLATEX, BIBTEX, DIGEST);

	private final String name;
	private final EntryRequirements requirements;
	private final EntryRequirements fileRequirements;
	/** By check id; empty for a check that is off. */
	private final Map<String, Optional<Severity>> severities;

	private Profile(String name, EntryRequirements requirements, EntryRequirements fileRequirements,
			Map<String, Optional<Severity>> severities) {
		this.name = name;
		this.requirements = requirements;
		this.fileRequirements = fileRequirements;
		this.severities = Map.copyOf(severities);
	}

	/**
	 * Returns a built-in profile.
	 *
	 * @param name
	 *            the name, may be null
	 * @return the profile, null when there is none of this name
	 */
	public static Profile named(String name) {
		return STANDARD.stream().filter(profile -> profile.name.equals(name)).findFirst().orElse(null);
	}

	/**
	 * Returns the names of the built-in profiles.
	 *
	 * @return the names, the default one first
	 */
	public static List<String> names() {
		return STANDARD.stream().map(Profile::name).toList();
	}

	/**
	 * Returns the profile the protocol of a review asks for, with its settings.
	 *
	 * @param corpus
	 *            the review, never null
	 * @return the profile; {@link #BIBLATEX} where there is no protocol, or it asks for none or an unknown one
	 */
	public static Profile of(ReviewCorpus corpus) {
		Protocol protocol = corpus.protocol();
		CheckProfile asked = protocol == null ? null : protocol.getCheckProfile();
		Profile base = asked == null ? null : named(asked.getBase());
		return (base == null ? BIBLATEX : base).withSettings(protocol);
	}

	/**
	 * Returns this profile with the severities a protocol sets.
	 *
	 * @param protocol
	 *            the protocol, may be null
	 * @return the profile, never null
	 */
	public Profile withSettings(Protocol protocol) {
		if (protocol == null || protocol.getCheckProfile() == null) {
			return this;
		}
		Map<String, Optional<Severity>> changed = new HashMap<>(severities);
		for (CheckSetting setting : protocol.getCheckProfile().getSettings()) {
			Severity severity = Severity.of(setting.getSeverity());
			if (setting.getCheck() != null && (severity != null || OFF.equalsIgnoreCase(setting.getSeverity()))) {
				changed.put(setting.getCheck(), Optional.ofNullable(severity));
			}
		}
		return new Profile(name, requirements, fileRequirements, changed);
	}

	/**
	 * Returns the name of the profile, or of the one it started from.
	 *
	 * @return the name, never null
	 */
	public String name() {
		return name;
	}

	/**
	 * Returns what each paper must tell.
	 *
	 * @return the requirements, never null
	 */
	public EntryRequirements requirements() {
		return requirements;
	}

	/**
	 * Returns what a file as a whole should tell, where that is more than each paper must tell.
	 *
	 * @return the requirements, null when there are no others
	 */
	public EntryRequirements fileRequirements() {
		return fileRequirements;
	}

	/**
	 * Returns how bad the findings of a check are.
	 *
	 * @param check
	 *            the description of the check, never null
	 * @return the severity; null when the check is off
	 */
	public Severity severity(CheckDescription check) {
		Optional<Severity> severity = severities.get(check.id());
		return severity == null ? check.defaultSeverity() : severity.orElse(null);
	}
}
