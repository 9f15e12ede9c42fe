/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/**
 * The images that the views of the platform for projects and problems look up by name. The platform leaves it to the
 * application to declare them.
 */
final class ResourceImages {

	private static final String PLATFORM_IDE = "org.eclipse.ui.ide"; //$NON-NLS-1$
	private static final Map<String, String> PATHS = paths();

	private ResourceImages() {
	}

	/**
	 * Declares the images.
	 *
	 * @param configurer
	 *            the configurer of the workbench that takes them, never null
	 */
	static void declare(IWorkbenchConfigurer configurer) {
		Bundle bundle = Platform.getBundle(PLATFORM_IDE);
		PATHS.forEach((name, path) -> {
			URL url = FileLocator.find(bundle, IPath.fromPortableString("icons/full/" + path)); //$NON-NLS-1$
			if (url != null) {
				configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
			}
		});
	}

	private static Map<String, String> paths() {
		Map<String, String> paths = new LinkedHashMap<>();
		paths.put(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.png"); //$NON-NLS-1$
		paths.put(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.png"); //$NON-NLS-1$
		paths.put(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk.png"); //$NON-NLS-1$
		paths.put(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk.png"); //$NON-NLS-1$
		paths.put(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.png"); //$NON-NLS-1$
		paths.put("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_INFO_PATH", "obj16/info_tsk.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_COMPLETE_TSK", "obj16/complete_tsk.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_INCOMPLETE_TSK", "obj16/incomplete_tsk.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz.png"); //$NON-NLS-1$ //$NON-NLS-2$
		paths.put("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.png"); //$NON-NLS-1$ //$NON-NLS-2$
		return paths;
	}
}
