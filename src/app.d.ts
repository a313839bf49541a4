declare namespace App {
	interface Error {
		message: string;
	}
}

/** Where this build will be published, without a trailing slash; see `SITE_URL` in the README. */
declare const __SITE_URL__: string;
