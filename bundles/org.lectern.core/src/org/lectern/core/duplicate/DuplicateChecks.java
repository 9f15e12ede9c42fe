/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.List;

import org.lectern.core.check.Check;

/** The checks for works that are described more than once. */
public final class DuplicateChecks {

	private DuplicateChecks() {
	}

	/**
	 * Returns the checks, which look at the papers together once.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public static List<Check> all() {
		return List.of(new DuplicatePaperCheck(), new PossibleDuplicateCheck(),
				new VersionOfCheck());
	}
}
