/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.util.List;
import java.util.Locale;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;

/** From which severity on findings make the command fail. */
enum FailOn {
	/** Any finding. */
	INFO(Severity.INFO),
	/** Warnings and errors. */
	WARNING(Severity.WARNING),
	/** Errors only. */
	ERROR(Severity.ERROR),
	/** None. */
	NEVER(null);

	private final Severity lowest;

	FailOn(Severity lowest) {
		this.lowest = lowest;
	}

	boolean isReachedBy(List<Finding> findings) {
		return lowest != null && findings.stream().anyMatch(finding -> finding.severity().compareTo(lowest) >= 0);
	}

	/** As typed on the command line. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
