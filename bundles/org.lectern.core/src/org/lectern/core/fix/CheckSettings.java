/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.model.review.CheckParameter;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.Suppression;

/**
 * How a review is checked, as its protocol says, to be changed by a person. Settings of checks that do not exist are
 * kept.
 */
public final class CheckSettings {

	/** The severity of a check that is turned off. */
	public static final String OFF = "off"; //$NON-NLS-1$

	/**
	 * A finding that is not to be reported.
	 *
	 * @param check
	 *            the id of the check, never null
	 * @param paperKey
	 *            the key of the paper; null for every paper
	 * @param reason
	 *            why, may be null
	 * @param by
	 *            who said so, may be null
	 * @param when
	 *            the day, may be null
	 */
	public record Suppressed(String check, String paperKey, String reason, String by, String when) {

		private boolean is(Suppression suppression) {
			return equals(of(suppression));
		}

		private static Suppressed of(Suppression suppression) {
			return new Suppressed(suppression.getCheck(), suppression.getPaperKey(), suppression.getReason(),
					suppression.getBy(), suppression.getWhen());
		}
	}

	private String profile;
	private final Map<String, String> severities = new TreeMap<>();
	private final Map<String, Map<String, String>> parameters = new TreeMap<>();
	private final List<Suppressed> suppressions = new ArrayList<>();

	/**
	 * Reads the settings of a protocol.
	 *
	 * @param protocol
	 *            the protocol, which is not changed; null where there is none
	 */
	public CheckSettings(Protocol protocol) {
		CheckProfile checks = protocol == null ? null : protocol.getCheckProfile();
		if (checks != null) {
			profile = checks.getBase();
			checks.getSettings().stream().filter(setting -> setting.getCheck() != null).forEach(this::read);
		}
		if (protocol != null) {
			protocol.getSuppressions().stream().map(Suppressed::of).forEach(suppressions::add);
		}
	}

	private void read(CheckSetting setting) {
		if (setting.getSeverity() != null) {
			severities.put(setting.getCheck(), setting.getSeverity().toLowerCase(Locale.ROOT));
		}
		for (CheckParameter parameter : setting.getParameters()) {
			if (parameter.getName() != null && parameter.getValue() != null) {
				parameters.computeIfAbsent(setting.getCheck(), check -> new TreeMap<>()).put(parameter.getName(),
						parameter.getValue());
			}
		}
	}

	/**
	 * Returns the profile the settings start from.
	 *
	 * @return the name of a built-in profile; that of the default one where the protocol names none or an unknown one
	 */
	public String profile() {
		return Profile.named(profile) == null ? Profile.BIBLATEX.name() : profile;
	}

	/**
	 * Chooses the profile the settings start from.
	 *
	 * @param name
	 *            the name of a built-in profile, never null
	 */
	public void setProfile(String name) {
		if (!name.equals(profile())) {
			profile = name;
		}
	}

	/**
	 * Returns the severity that is set for a check.
	 *
	 * @param check
	 *            the id of the check, never null
	 * @return the id of a severity or {@link #OFF}; null where the profile decides
	 */
	public String severity(String check) {
		return severities.get(check);
	}

	/**
	 * Sets the severity of a check.
	 *
	 * @param check
	 *            the id of the check, never null
	 * @param severity
	 *            the id of a severity or {@link #OFF}; null to let the profile decide
	 */
	public void setSeverity(String check, String severity) {
		if (severity == null) {
			severities.remove(check);
		} else {
			severities.put(check, severity);
		}
	}

	/**
	 * Returns how bad the findings of a check are by the profile alone.
	 *
	 * @param check
	 *            the check, never null
	 * @return the id of a severity or {@link #OFF}, never null
	 */
	public String severityByProfile(CheckDescription check) {
		Severity severity = Profile.named(profile()).severity(check);
		return severity == null ? OFF : severity.id();
	}

	/**
	 * Returns the value of a parameter.
	 *
	 * @param check
	 *            the check, never null
	 * @param name
	 *            the name of one of its parameters, never null
	 * @return the value that is set, else the default one, never null
	 */
	public String parameter(CheckDescription check, String name) {
		return parameters.getOrDefault(check.id(), Map.of()).getOrDefault(name, check.parameter(name).defaultValue());
	}

	/**
	 * Sets a parameter.
	 *
	 * @param check
	 *            the check, never null
	 * @param name
	 *            the name of one of its parameters, never null
	 * @param value
	 *            the value; the default one is not written down; never null
	 */
	public void setParameter(CheckDescription check, String name, String value) {
		if (value.equals(check.parameter(name).defaultValue())) {
			parameters.getOrDefault(check.id(), new HashMap<>()).remove(name);
		} else {
			parameters.computeIfAbsent(check.id(), id -> new TreeMap<>()).put(name, value);
		}
	}

	/**
	 * Lets the profile decide about everything in a check.
	 *
	 * @param check
	 *            the id of the check, never null
	 */
	public void reset(String check) {
		severities.remove(check);
		parameters.remove(check);
	}

	/**
	 * Tells whether anything is set for a check.
	 *
	 * @param check
	 *            the id of the check, never null
	 * @return whether something differs from the profile
	 */
	public boolean isSet(String check) {
		return severities.containsKey(check) || !parameters.getOrDefault(check, Map.of()).isEmpty();
	}

	/**
	 * Returns the findings that are not to be reported.
	 *
	 * @return them in the order of the protocol, never null
	 */
	public List<Suppressed> suppressions() {
		return List.copyOf(suppressions);
	}

	/**
	 * Lets a finding be reported again.
	 *
	 * @param suppressed
	 *            one of {@link #suppressions()}, never null
	 */
	public void remove(Suppressed suppressed) {
		suppressions.remove(suppressed);
	}

	/** Tells whether these are the settings of a protocol, which may be null. */
	boolean areThoseOf(Protocol protocol) {
		CheckSettings present = new CheckSettings(protocol);
		return Objects.equals(profile, present.profile) && severities.equals(present.severities)
				&& filled(parameters).equals(filled(present.parameters)) && suppressions.equals(present.suppressions);
	}

	private static Map<String, Map<String, String>> filled(Map<String, Map<String, String>> parameters) {
		Map<String, Map<String, String>> filled = new TreeMap<>(parameters);
		filled.values().removeIf(Map::isEmpty);
		return filled;
	}

	/**
	 * Writes down what differs, and leaves everything else as it is.
	 *
	 * @param protocol
	 *            the protocol to change, never null
	 */
	public void write(Protocol protocol) {
		CheckSettings present = new CheckSettings(protocol);
		protocol.getSuppressions().removeIf(
				suppression -> suppressions.stream().noneMatch(suppressed -> suppressed.is(suppression)));
		TreeSet<String> checks = new TreeSet<>(severities.keySet());
		List.of(parameters, present.parameters).forEach(all -> checks.addAll(all.keySet()));
		checks.addAll(present.severities.keySet());
		checks.removeIf(check -> Objects.equals(severities.get(check), present.severities.get(check))
				&& parameters.getOrDefault(check, Map.of()).equals(present.parameters.getOrDefault(check, Map.of())));
		if (checks.isEmpty() && Objects.equals(profile, present.profile)) {
			return;
		}
		if (protocol.getCheckProfile() == null) {
			protocol.setCheckProfile(ReviewFactory.eINSTANCE.createCheckProfile());
		}
		if (!Objects.equals(profile, present.profile)) {
			protocol.getCheckProfile().setBase(profile);
		}
		checks.forEach(check -> write(check, protocol.getCheckProfile().getSettings()));
	}

	private void write(String check, List<CheckSetting> settings) {
		List<CheckSetting> present = settings.stream().filter(setting -> check.equals(setting.getCheck())).toList();
		if (!isSet(check)) {
			settings.removeAll(present);
			return;
		}
		CheckSetting setting = present.isEmpty() ? ReviewFactory.eINSTANCE.createCheckSetting() : present.get(0);
		settings.removeAll(present.stream().skip(1).toList());
		if (present.isEmpty()) {
			setting.setCheck(check);
			settings.add(setting);
		}
		setting.setSeverity(severities.get(check));
		Map<String, String> wanted = parameters.getOrDefault(check, Map.of());
		setting.getParameters().removeIf(parameter -> !wanted.containsKey(parameter.getName()));
		wanted.forEach((name, value) -> parameter(setting, name).setValue(value));
	}

	private static CheckParameter parameter(CheckSetting setting, String name) {
		return setting.getParameters().stream().filter(parameter -> name.equals(parameter.getName())).findFirst()
				.orElseGet(() -> {
					CheckParameter added = ReviewFactory.eINSTANCE.createCheckParameter();
					added.setName(name);
					setting.getParameters().add(added);
					return added;
				});
	}
}
