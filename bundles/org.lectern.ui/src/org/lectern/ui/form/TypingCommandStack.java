/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.form;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack on which what is typed into one field without a break is one step to undo. */
public final class TypingCommandStack extends BasicCommandStack {

	/** The last command when more typing may become part of it, else null. */
	private Command typed;
	private Object typedField;

	/**
	 * Changes a field by typing. The step made for the last key in the same field is taken back and replaced by one
	 * that leads from the state before all typing to the state now.
	 *
	 * @param field
	 *            identifies the field, never null
	 * @param change
	 *            makes the command for the state the model has when it is called; gives null when nothing is to change
	 */
	public void type(Object field, Supplier<Command> change) {
		boolean continued = typed != null && field.equals(typedField) && isLast(typed) && saveIndex != top;
		if (continued) {
			takeBackLast();
		}
		typed = null;
		Command command = change.get();
		if (command != null) {
			super.execute(command);
			typed = top >= 0 && isLast(command) ? command : null;
			typedField = field;
		} else if (continued) {
			notifyListeners();
		}
	}

	/** Makes the next key begin a step of its own. */
	public void endTyping() {
		typed = null;
	}

	private boolean isLast(Command command) {
		return top >= 0 && top == commandList.size() - 1 && commandList.get(top) == command;
	}

	private void takeBackLast() {
		Command last = commandList.remove(top);
		last.undo();
		last.dispose();
		top--;
		mostRecentCommand = top < 0 ? null : commandList.get(top);
	}

	@Override
	public void execute(Command command) {
		typed = null;
		super.execute(command);
	}

	@Override
	public void undo() {
		typed = null;
		super.undo();
	}

	@Override
	public void redo() {
		typed = null;
		super.redo();
	}
}
