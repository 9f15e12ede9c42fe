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

/**
 * What there is to know about a check.
 *
 * @param id
 *            the stable id, lower case with hyphens, never null
 * @param category
 *            what the check is about, never null
 * @param defaultSeverity
 *            how bad its findings are unless a profile says otherwise, never null
 * @param title
 *            one line, localised, never null
 * @param explanation
 *            what the check flags and what to do, localised, never null
 * @param profiles
 *            the names of the built-in profiles in which the check is on; in others a protocol can turn it on, never
 *            null
 * @param parameters
 *            what a protocol can set besides the severity, never null
 */
public record CheckDescription(String id, Category category, Severity defaultSeverity, String title,
		String explanation, Set<String> profiles, List<ParameterDescription> parameters) {

	/** Copies the collections. */
	public CheckDescription {
		profiles = Set.copyOf(profiles);
		parameters = List.copyOf(parameters);
	}

	/**
	 * Describes a check without parameters that is on in every profile.
	 *
	 * @param id
	 *            the stable id, never null
	 * @param category
	 *            what the check is about, never null
	 * @param defaultSeverity
	 *            how bad its findings are, never null
	 * @param title
	 *            one line, localised, never null
	 * @param explanation
	 *            what the check flags and what to do, localised, never null
	 */
	public CheckDescription(String id, Category category, Severity defaultSeverity, String title, String explanation) {
		this(id, category, defaultSeverity, title, explanation, Set.copyOf(Profile.names()), List.of());
	}

	/**
	 * Describes the same check as being on in some profiles only.
	 *
	 * @param names
	 *            the names of the profiles; none for a check that only a protocol can turn on
	 * @return the description, never null
	 */
	public CheckDescription onlyIn(String... names) {
		return new CheckDescription(id, category, defaultSeverity, title, explanation, Set.of(names), parameters);
	}

	/**
	 * Describes the same check as having parameters.
	 *
	 * @param all
	 *            the parameters, each name once
	 * @return the description, never null
	 */
	public CheckDescription with(ParameterDescription... all) {
		return new CheckDescription(id, category, defaultSeverity, title, explanation, profiles, List.of(all));
	}

	/**
	 * Returns a parameter.
	 *
	 * @param name
	 *            its name, may be null
	 * @return the parameter, null when there is none of this name
	 */
	public ParameterDescription parameter(String name) {
		return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst().orElse(null);
	}
}
