/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.List;
import java.util.Objects;

import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;

/**
 * One fix for one or several findings.
 *
 * @param fix
 *            the fix, never null
 * @param targets
 *            the findings to fix, at least one, never null
 * @param input
 *            what the user entered, never null
 */
public record FixStep(Fix fix, List<FixTarget> targets, FixInput input) {

	/** Copies the targets. */
	public FixStep {
		Objects.requireNonNull(fix);
		targets = List.copyOf(targets);
		Objects.requireNonNull(input);
		if (targets.isEmpty()) {
			throw new IllegalArgumentException(fix.id());
		}
	}

	/** Returns what the step does, for a menu. */
	String label() {
		return fix.label(targets.get(0));
	}
}
