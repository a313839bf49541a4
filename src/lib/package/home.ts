/** Where the course is published, ending in a slash: in the package nothing is loaded from there, but links lead to it. Empty if nobody said. */
export const home: string = __COURSE__;
