/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack on which what is typed into one field without a break is one step to undo. */
final class TypingStack extends BasicCommandStack {

	private Object field;
	private Command step;

	/**
	 * Changes a field by typing.
	 *
	 * @param typed
	 *            identifies the field, never null
	 * @param change
	 *            makes the command from the state before all typing in the field, never null
	 */
	void type(Object typed, Supplier<Command> change) {
		boolean goesOn = typed.equals(field) && step != null && step == getUndoCommand() && isSaveNeeded();
		if (goesOn) {
			undo();
		}
		Command command = change.get();
		execute(command);
		field = typed;
		step = command;
	}

	/** Makes the next key begin a step of its own. */
	void endTyping() {
		step = null;
	}
}
