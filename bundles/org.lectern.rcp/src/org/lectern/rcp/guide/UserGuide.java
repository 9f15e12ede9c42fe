/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.guide;

import java.util.function.Predicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows pages of the user guide: in a view where the system has a browser for that, else in the web browser. */
public final class UserGuide {

	private final IWorkbenchWindow window;
	private final Predicate<String> webBrowser;

	/**
	 * @param window
	 *            where to show the view, never null
	 */
	public UserGuide(IWorkbenchWindow window) {
		this(window, Program::launch);
	}

	/**
	 * @param window
	 *            where to show the view, never null
	 * @param webBrowser
	 *            opens an address and tells whether it could
	 */
	public UserGuide(IWorkbenchWindow window, Predicate<String> webBrowser) {
		this.window = window;
		this.webBrowser = webBrowser;
	}

	/**
	 * Shows a page.
	 *
	 * @param page
	 *            see {@link GuidePages#find(String)}; never null
	 */
	public void show(String page) {
		String address = GuidePages.find(page);
		Shell shell = window.getShell();
		if (address == null) {
			MessageDialog.openError(shell, Messages.UserGuide_title, NLS.bind(Messages.UserGuide_missing, page));
		} else if (hasBrowser(shell)) {
			showInView(address);
		} else {
			showInWebBrowser(address);
		}
	}

	/**
	 * Shows an address in the web browser, or says that there is none and where the page is.
	 *
	 * @param address
	 *            of a page, never null
	 */
	public void showInWebBrowser(String address) {
		if (!webBrowser.test(address)) {
			MessageDialog.openInformation(window.getShell(), Messages.UserGuide_title,
					NLS.bind(Messages.UserGuide_noBrowser, address));
		}
	}

	/** Tells whether the system has a browser that a view can hold. There is no other way to know than to try. */
	private static boolean hasBrowser(Shell shell) {
		try {
			new Browser(shell, SWT.NONE).dispose();
			return true;
		} catch (SWTError e) {
			return false;
		}
	}

	private void showInView(String address) {
		try {
			GuideView view = (GuideView) window.getActivePage().showView(GuideView.ID);
			view.show(address);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
