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

import java.util.Locale;

/** How bad a finding is, the mildest first. */
public enum Severity {

	/** Worth knowing. */
	INFO,
	/** Probably wrong, or incomplete. */
	WARNING,
	/** Certainly wrong. */
	ERROR;

	/**
	 * Returns the word used in files and on the command line.
	 *
	 * @return info, warning or error
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the severity of a word.
	 *
	 * @param id
	 *            the word, may be null
	 * @return the severity, null when there is none of this name
	 */
	public static Severity of(String id) {
		for (Severity severity : values()) {
			if (severity.name().equalsIgnoreCase(id)) {
				return severity;
			}
		}
		return null;
	}
}
