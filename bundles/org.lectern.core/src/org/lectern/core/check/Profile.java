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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

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
	public static final Profile BIBLATEX = new Profile("biblatex", BiblatexRequirements.TABLE, null); //$NON-NLS-1$

	/** For bibliographies typeset with BibTeX. */
	public static final Profile BIBTEX = new Profile("bibtex", BibtexRequirements.TABLE, null); //$NON-NLS-1$

	/** For papers from a digest that gives little more than titles and abstracts. */
	public static final Profile DIGEST = new Profile("digest", EntryRequirements.SCREENING, //$NON-NLS-1$
			BiblatexRequirements.TABLE);

	/** For bibliographies to be published: all that {@link #BIBLATEX} checks, and matters of taste and care besides. */
	public static final Profile STRICT = new Profile("strict", BiblatexRequirements.TABLE, null); //$NON-NLS-1$

	/** The word that turns a check off. */
	static final String OFF = "off"; //$NON-NLS-1$

	private static final List<Profile> STANDARD = List.of(BIBLATEX, BIBTEX, DIGEST, STRICT);

	private final String name;
	private final EntryRequirements requirements;
	private final EntryRequirements fileRequirements;
	/** By check id; empty for a check that is off. */
	private final Map<String, Optional<Severity>> severities;
	/** By check id and then by name. */
	private final Map<String, Map<String, String>> parameters;

	private Profile(String name, EntryRequirements requirements, EntryRequirements fileRequirements) {
		this(name, requirements, fileRequirements, Map.of(), Map.of());
	}

	private Profile(String name, EntryRequirements requirements, EntryRequirements fileRequirements,
			Map<String, Optional<Severity>> severities, Map<String, Map<String, String>> parameters) {
		this.name = name;
		this.requirements = requirements;
		this.fileRequirements = fileRequirements;
		this.severities = Map.copyOf(severities);
		this.parameters = Map.copyOf(parameters);
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
	 * Returns the profile somebody asks for in place of the one in the protocol. The settings of the protocol hold in any
	 * case.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param asked
	 *            the profile asked for; null for that of the protocol
	 * @return the profile, never null
	 */
	public static Profile of(ReviewCorpus corpus, Profile asked) {
		return asked == null ? of(corpus) : asked.withSettings(corpus.protocol());
	}

	/**
	 * Returns this profile with the severities and parameters a protocol sets.
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
		Map<String, Map<String, String>> set = new HashMap<>(parameters);
		for (CheckSetting setting : protocol.getCheckProfile().getSettings()) {
			Severity severity = Severity.of(setting.getSeverity());
			if (setting.getCheck() != null && (severity != null || OFF.equalsIgnoreCase(setting.getSeverity()))) {
				changed.put(setting.getCheck(), Optional.ofNullable(severity));
			}
			if (setting.getCheck() != null && !setting.getParameters().isEmpty()) {
				set.merge(setting.getCheck(), valuesOf(setting), Profile::override);
			}
		}
		return new Profile(name, requirements, fileRequirements, changed, set);
	}

	/**
	 * Returns this profile with another severity for a check.
	 *
	 * @param check
	 *            the description of the check, never null
	 * @param severity
	 *            the severity, null to turn the check off
	 * @return the profile, never null
	 */
	public Profile withSeverity(CheckDescription check, Severity severity) {
		Map<String, Optional<Severity>> changed = new HashMap<>(severities);
		changed.put(check.id(), Optional.ofNullable(severity));
		return new Profile(name, requirements, fileRequirements, changed, parameters);
	}

	private static Map<String, String> valuesOf(CheckSetting setting) {
		Map<String, String> values = new HashMap<>();
		setting.getParameters().stream()
				.filter(parameter -> parameter.getName() != null && parameter.getValue() != null)
				.forEach(parameter -> values.put(parameter.getName(), parameter.getValue()));
		return values;
	}

	private static Map<String, String> override(Map<String, String> old, Map<String, String> values) {
		Map<String, String> all = new HashMap<>(old);
		all.putAll(values);
		return all;
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
		if (severity != null) {
			return severity.orElse(null);
		}
		return check.profiles().contains(name) ? check.defaultSeverity() : null;
	}

	/**
	 * Returns the value of a parameter of a check.
	 *
	 * @param check
	 *            the description of the check, never null
	 * @param parameter
	 *            the name of one of its parameters, never null
	 * @return the value the protocol sets, else the default one, never null
	 * @throws IllegalArgumentException
	 *             when the check has no such parameter
	 */
	public String parameter(CheckDescription check, String parameter) {
		ParameterDescription known = check.parameter(parameter);
		if (known == null) {
			throw new IllegalArgumentException(check.id() + ": " + parameter); //$NON-NLS-1$
		}
		return parameters.getOrDefault(check.id(), Map.of()).getOrDefault(parameter, known.defaultValue());
	}

	/**
	 * Returns a text that tells this profile from those that check otherwise.
	 *
	 * @return the text, the same for equal profiles, never null
	 */
	public String signature() {
		StringBuilder text = new StringBuilder(name);
		new TreeMap<>(severities).forEach((check, severity) -> text.append('\n').append(check).append('\t')
				.append(severity.map(Severity::id).orElse(OFF)));
		new TreeMap<>(parameters).forEach((check, values) -> new TreeMap<>(values).forEach((parameter, value) -> text
				.append('\n').append(check).append('\t').append(parameter).append('\t').append(value.length()).append('\t')
				.append(value)));
		return text.toString();
	}

	/** Whether the same checks run in the same way. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Profile profile && name.equals(profile.name) && severities.equals(profile.severities)
				&& parameters.equals(profile.parameters);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, severities, parameters);
	}
}
