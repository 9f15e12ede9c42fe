/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the matrix and does something in it, from Quick Access or by a key. */
public abstract class MatrixHandler extends AbstractHandler {

	private final Consumer<MatrixView> work;

	MatrixHandler(Consumer<MatrixView> work) {
		this.work = work;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			work.accept((MatrixView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(MatrixView.ID));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	/** Writes the matrix to a file. */
	public static final class Export extends MatrixHandler {

		/** Called by the workbench. */
		public Export() {
			super(MatrixView::export);
		}
	}

	/** Chooses the columns of the matrix. */
	public static final class Columns extends MatrixHandler {

		/** Called by the workbench. */
		public Columns() {
			super(MatrixView::chooseColumns);
		}
	}
}
