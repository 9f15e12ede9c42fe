/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.FieldDifference;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeItem;

/** What the user decided about fields, besides those that are decided by themselves. */
final class FieldChoices {

	private final IntakeChoices choices;
	private final Map<IntakeItem, Map<String, ConflictChoice>> chosen = new HashMap<>();

	FieldChoices(IntakeChoices choices) {
		this.choices = choices;
	}

	void choose(IntakeItem item, FieldDifference difference, ConflictChoice choice) {
		choices.choose(item.place(), difference.field(), choice);
		chosen.computeIfAbsent(item, key -> new HashMap<>()).put(difference.field(), choice);
	}

	/** Decides about all conflicts. */
	void chooseForAll(List<IntakeItem> items, ConflictChoice choice) {
		items.forEach(item -> item.conflicts().forEach(conflict -> choose(item, conflict, choice)));
	}

	boolean isTaken(IntakeItem item, FieldDifference difference) {
		return choiceOf(item, difference) == ConflictChoice.TAKE;
	}

	private ConflictChoice choiceOf(IntakeItem item, FieldDifference difference) {
		return chosen.getOrDefault(item, Map.of()).getOrDefault(difference.field(), difference.choice());
	}

	/** Counts the conflicts nobody decided about, without the records that are left out. */
	long open(List<IntakeItem> items) {
		return items.stream().filter(item -> item.place() != null && !choices.isLeftOut(item.place()))
				.flatMap(item -> item.conflicts().stream().filter(conflict -> choiceOf(item, conflict) == ConflictChoice.ASK))
				.count();
	}
}
